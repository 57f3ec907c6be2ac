import '@xyflow/react/dist/base.css'
import './canvas.css'
import {
  applyNodeChanges,
  Background,
  BackgroundVariant,
  type Connection,
  Controls,
  type EdgeChange,
  type EdgeTypes,
  MiniMap,
  type Node,
  type NodeChange,
  type NodeTypes,
  ReactFlow,
  useNodesInitialized,
  useReactFlow,
} from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '@/design/classNames'
import { findBlock } from '../model/flow'
import { blockWidth, mirrored } from '../model/mirror'
import { BlockNode } from './BlockNode'
import { type BlockNodeType, type PortEdgeType, positionsToStore, toEdges, toNodes } from './canvasModel'
import { FlowEdge } from './FlowEdge'
import { flowEditor, useFlowStore } from './flowStore'
import { useView } from './viewStore'

const nodeTypes: NodeTypes = { block: BlockNode }
const edgeTypes: EdgeTypes = { flow: FlowEdge }

interface CanvasProps {
  canvasRef: RefObject<HTMLDivElement | null>
  readOnly: boolean
}

/** The flow as a graph. It keeps its own copy of positions while a hand moves blocks, and hands over the result at the end. */
export function Canvas({ canvasRef, readOnly }: CanvasProps) {
  const { t, i18n } = useTranslation('bots')
  const rightToLeft = i18n.dir() === 'rtl'
  const flow = useFlowStore((state) => state.flow)
  const path = useView((view) => view.path)
  const selected = useView((view) => view.selected)
  const selectedEdges = useView((view) => view.selectedEdges)
  const [nodes, setNodes] = useState<BlockNodeType[]>([])

  useEffect(() => setNodes((previous) => toNodes(flow, rightToLeft, selected, previous)), [flow, rightToLeft, selected])
  useReveal(rightToLeft)
  useBeginning(rightToLeft)

  const onNodesChange = useCallback(
    (changes: NodeChange<BlockNodeType>[]) => {
      setNodes((current) => applyNodeChanges(changes, current))
      const positions = positionsToStore(changes, rightToLeft)
      if (positions.size > 0) flowEditor.move(positions, `move:${[...positions.keys()].join()}`)
      const { selected: before, select } = useView.getState()
      // A block that an undo took away is never deselected by React Flow, which does not know it any more.
      const { flow } = useFlowStore.getState()
      const after = chosen(
        before.filter((id) => findBlock(flow, id)),
        changes,
      )
      if (after) select(after)
    },
    [rightToLeft],
  )

  const edges = toEdges(flow, path, selectedEdges, !readOnly)
  return (
    // React Flow reckons from the left; the page's direction is applied to each block, and positions are mirrored.
    <div ref={canvasRef} dir="ltr" className={cx('canvas relative h-full w-full', rightToLeft && 'canvas-rtl')}>
      <ReactFlow<BlockNodeType, PortEdgeType>
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onEdgesChange={chooseEdges}
        onConnect={({ source, sourceHandle, target }: Connection) =>
          sourceHandle && flowEditor.connect(source, sourceHandle, target)
        }
        onNodeClick={() => unlessTesting('properties')}
        onPaneClick={() => unlessTesting(null)}
        nodesDraggable={!readOnly}
        nodesConnectable={!readOnly}
        deleteKeyCode={null}
        minZoom={0.15}
        maxZoom={1.5}
        onlyRenderVisibleElements={flow.blocks.length > 60}
        proOptions={{ hideAttribution: true }}
        aria-label={t('editor.canvas')}
        ariaLabelConfig={{
          'node.a11yDescription.default': t('editor.nodeHelp'),
          'node.a11yDescription.keyboardDisabled': t('editor.nodeHelp'),
          'edge.a11yDescription.default': t('editor.edgeHelp'),
          'controls.ariaLabel': t('editor.zoom'),
          'controls.zoomIn.ariaLabel': t('editor.zoomIn'),
          'controls.zoomOut.ariaLabel': t('editor.zoomOut'),
          'controls.fitView.ariaLabel': t('editor.fit'),
          'minimap.ariaLabel': t('editor.minimap'),
        }}
      >
        <Background variant={BackgroundVariant.Dots} gap={20} size={1.4} color="var(--line-strong)" />
        <Controls position={rightToLeft ? 'bottom-right' : 'bottom-left'} showInteractive={false} />
        <MiniMap
          position={rightToLeft ? 'bottom-left' : 'bottom-right'}
          className="hidden md:block"
          pannable
          zoomable
          nodeColor="var(--line-strong)"
          maskColor="color-mix(in oklab, var(--sunken) 70%, transparent)"
        />
      </ReactFlow>
    </div>
  )
}

/** Legible from the first moment: all of a small flow, the beginning of a large one. */
function useBeginning(rightToLeft: boolean) {
  const measured = useNodesInitialized()
  const shown = useRef(false)
  const { fitView, getZoom, setViewport } = useReactFlow()
  useEffect(() => {
    if (!measured || shown.current) return
    shown.current = true
    void fitView({ padding: 0.08, maxZoom: 1, minZoom: legibleZoom }).then(() => {
      const { flow } = useFlowStore.getState()
      const start = findBlock(flow, flow.startBlockId) ?? flow.blocks[0]
      const pane = document.querySelector('.react-flow')?.getBoundingClientRect()
      if (!start || !pane || getZoom() > legibleZoom) return
      const { x, y } = mirrored(start.position, rightToLeft)
      const edge = 24
      void setViewport({
        x: rightToLeft ? pane.width - edge - (x + blockWidth) * legibleZoom : edge - x * legibleZoom,
        y: pane.height / 3 - y * legibleZoom,
        zoom: legibleZoom,
      })
    })
  }, [measured, rightToLeft, fitView, getZoom, setViewport])
}

const legibleZoom = 0.6

function chooseEdges(changes: EdgeChange<PortEdgeType>[]) {
  const { selectedEdges, selectEdges } = useView.getState()
  const after = chosen(selectedEdges, changes)
  if (after) selectEdges(after)
}

/** What is selected after these changes; nothing when none of them is about the selection. */
function chosen(before: readonly string[], changes: readonly (NodeChange<BlockNodeType> | EdgeChange<PortEdgeType>)[]) {
  const selections = changes.filter((change) => change.type === 'select')
  if (selections.length === 0) return undefined
  const after = new Set(before)
  for (const change of selections) change.selected ? after.add(change.id) : after.delete(change.id)
  return [...after]
}

/** Looking at a block must not close a running test. */
function unlessTesting(panel: 'properties' | null) {
  const view = useView.getState()
  if (view.panel !== 'test') view.open(panel)
}

function useReveal(rightToLeft: boolean) {
  const reveal = useView((view) => view.reveal)
  const { setCenter, getNode } = useReactFlow<Node>()
  useEffect(() => {
    if (!reveal) return
    const block = useFlowStore.getState().flow.blocks.find(({ id }) => id === reveal.blockId)
    const measured = getNode(reveal.blockId)?.measured
    if (!block) return
    const { x, y } = mirrored(block.position, rightToLeft)
    void setCenter(x + (measured?.width ?? 0) / 2, y + (measured?.height ?? 0) / 2, { zoom: 1, duration: 250 })
  }, [reveal, rightToLeft, setCenter, getNode])
}
