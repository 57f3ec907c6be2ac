import { BookOpen } from 'lucide-react'
import { type BlockKind, onlyNext, slots } from '../kind'

export const answerQuestion: BlockKind = {
  type: 'answer_question',
  family: 'say',
  icon: BookOpen,
  settings: () => ({}),
  ports: onlyNext,
  slots: slots('not_found'),
}
