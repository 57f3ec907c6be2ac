import { CircleAlert } from 'lucide-react'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { cx } from './classNames'

const control = cx(
  // Below 16 px, iOS zooms the page into the field.
  'w-full rounded-md border border-line-strong bg-surface px-3 text-base text-ink transition-colors pointer-coarse:text-lg',
  'placeholder:text-ink-faint hover:border-ink-faint aria-invalid:border-danger disabled:bg-sunken disabled:text-ink-faint',
)

export const inputClass = cx(control, 'h-9 pointer-coarse:h-11')

interface FieldProps {
  label: string
  hint?: ReactNode
  error?: string | undefined
  hideLabel?: boolean
  className?: string
  children: (control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode
}

/** A label, its control, a hint and an error, tied together for screen readers. */
export function Field({ label, hint, error, hideLabel, className, children }: FieldProps) {
  const id = useId()
  const note = error || hint ? `${id}-note` : undefined
  return (
    <div className={cx('min-w-0', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1 block text-sm font-medium text-ink'}>
        {label}
      </label>
      {children({ id, 'aria-describedby': note, 'aria-invalid': error ? true : undefined })}
      {error ? (
        <p id={note} className="mt-1 flex items-start gap-1 text-sm text-danger-ink">
          <CircleAlert size={14} className="mt-0.5 shrink-0" aria-hidden />
          {error}
        </p>
      ) : (
        hint && (
          <p id={note} className="mt-1 text-sm text-ink-faint">
            {hint}
          </p>
        )
      )}
    </div>
  )
}

type FieldTexts = Pick<FieldProps, 'label' | 'hint' | 'error' | 'hideLabel'> & { fieldClassName?: string }

export function TextField({
  label,
  hint,
  error,
  hideLabel,
  fieldClassName,
  className,
  ...rest
}: FieldTexts & ComponentProps<'input'>) {
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel} className={fieldClassName}>
      {(tied) => <input dir={ownDirection(rest.value)} className={cx(inputClass, className)} {...tied} {...rest} />}
    </Field>
  )
}

export function TextArea({
  label,
  hint,
  error,
  hideLabel,
  fieldClassName,
  className,
  ...rest
}: FieldTexts & ComponentProps<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel} className={fieldClassName}>
      {(tied) => (
        <textarea
          dir={ownDirection(rest.value)}
          rows={3}
          className={cx(control, 'resize-y py-2 leading-relaxed', className)}
          {...tied}
          {...rest}
        />
      )}
    </Field>
  )
}

/** What is typed reads in its own direction; an empty field, and its placeholder, in the page’s. */
export function ownDirection(value: unknown): 'auto' | undefined {
  return value ? 'auto' : undefined
}

export interface Option<V extends string = string> {
  value: V
  label: string
}

interface SelectProps<V extends string> extends FieldTexts, Omit<ComponentProps<'select'>, 'onChange' | 'value'> {
  options: readonly Option<V>[]
  value: V
  onChoose: (value: V) => void
}

/** The platform's own list: it is the best one on a phone, and works with every keyboard and screen reader. */
export function Select<V extends string>(props: SelectProps<V>) {
  const { label, hint, error, hideLabel, fieldClassName, className, options, value, onChoose, ...rest } = props
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel} className={fieldClassName}>
      {(tied) => (
        <select
          className={cx(inputClass, className)}
          value={value}
          onChange={(event) => onChoose(event.target.value as V)}
          {...tied}
          {...rest}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
