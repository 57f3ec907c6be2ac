import { BaseEdge, type EdgeProps, EdgeToolbar, getBezierPath } from '@xyflow/react'
import { X } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/design/Button'
import type { PortEdgeType } from './canvasModel'
import { flowEditor } from './flowStore'
import { useView } from './viewStore'

export const FlowEdge = memo(function FlowEdge(props: EdgeProps<PortEdgeType>) {
  const { t } = useTranslation('bots')
  const [path, x, y] = getBezierPath(props)
  return (
    <>
      <g className={props.data?.onPath ? 'react-flow__edge on-path' : undefined}>
        <BaseEdge id={props.id} path={path} interactionWidth={24} />
      </g>
      <EdgeToolbar edgeId={props.id} x={x} y={y} isVisible={!!props.selected && !!props.deletable}>
        <IconButton
          label={t('editor.removeEdge')}
          icon={<X size={16} aria-hidden />}
          className="border border-line bg-surface shadow-low"
          onClick={() => {
            flowEditor.remove([], [props.id])
            useView.getState().selectEdges([])
          }}
        />
      </EdgeToolbar>
    </>
  )
})
