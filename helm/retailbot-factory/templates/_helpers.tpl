{{- define "retailbot.labels" -}}
app.kubernetes.io/part-of: retailbot-factory
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/name: {{ .name }}
{{- end }}

{{- define "retailbot.selector" -}}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/name: {{ .name }}
{{- end }}

{{- define "retailbot.secretName" -}}
{{ .Values.existingSecret | default (printf "%s-secrets" .Release.Name) }}
{{- end }}

{{- define "retailbot.postgresHost" -}}
{{ .Values.stores.inChart | ternary (printf "%s-postgres" .Release.Name) .Values.stores.postgres.host }}
{{- end }}

{{- define "retailbot.postgresParameters" -}}
{{ .Values.stores.inChart | ternary "" .Values.stores.postgres.parameters }}
{{- end }}

{{- define "retailbot.issuer" -}}
{{ printf "%s/realms/%s" .Values.oidc.publicUrl .Values.oidc.realm }}
{{- end }}
