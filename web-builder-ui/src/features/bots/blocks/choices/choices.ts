import { ListChecks } from 'lucide-react'
import { freshId } from '../../model/ids'
import type { BlockKind } from '../kind'
import { ChoicesSettings } from './ChoicesSettings'
import { choicesOf } from './choiceList'

export const choices: BlockKind = {
  type: 'choices',
  family: 'ask',
  icon: ListChecks,
  settings: () => ({ choices: [{ id: freshId('c') }, { id: freshId('c') }] }),
  ports: (block) => [
    ...choicesOf(block).map(({ id }, index) => ({ id, name: { slot: `choice:${id}`, number: index + 1 } })),
    { id: 'else', name: { word: 'else' } },
  ],
  slots: (block) => [
    { id: 'text', word: 'question' },
    ...choicesOf(block).map(({ id }, index) => ({ id: `choice:${id}`, word: 'choice', number: index + 1 })),
  ],
  Settings: ChoicesSettings,
}
