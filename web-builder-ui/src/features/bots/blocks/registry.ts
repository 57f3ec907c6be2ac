import { answerQuestion } from './answer_question/answerQuestion'
import { choices } from './choices/choices'
import { condition } from './condition/condition'
import type { BlockKind } from './kind'
import { message } from './message/message'
import { orderStatus } from './order_status/orderStatus'
import { productSearch } from './product_search/productSearch'
import { recommend } from './recommend/recommend'
import { setVariable } from './set_variable/setVariable'
import { takeOrder } from './take_order/takeOrder'
import { understand } from './understand/understand'
import { unknownKind } from './unknown'

/** In the palette's order. */
export const blockKinds: readonly BlockKind[] = [
  message,
  choices,
  understand,
  productSearch,
  recommend,
  takeOrder,
  orderStatus,
  answerQuestion,
  condition,
  setVariable,
]

const byType = new Map(blockKinds.map((kind) => [kind.type, kind]))

/** A newer service may know types that this page does not: they are shown and kept, not edited. */
export function kindOf(type: string): BlockKind {
  return byType.get(type) ?? unknownKind
}

export function isKnown(type: string): boolean {
  return byType.has(type)
}
