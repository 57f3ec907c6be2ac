import { MessageBubble } from '@/design/MessageBubble'
import type { TestAnswer } from './botTests'
import { Understanding } from './Understanding'

/** One thing the shopper said and what the bot did about it. */
export interface Turn {
  id: string
  said: string | undefined
  answer: TestAnswer | undefined
}

export function TurnView({ turn, onChoose }: { turn: Turn; onChoose?: (id: string, label: string) => void }) {
  return (
    <div className="space-y-2">
      {turn.said !== undefined && <MessageBubble from="shopper" text={turn.said} />}
      {turn.answer?.understood && <Understanding answer={turn.answer} understood={turn.answer.understood} />}
      {turn.answer?.messages
        .filter((message) => message.from === 'bot')
        .map((message) => (
          <MessageBubble key={message.id} from="bot" message={message} onChoose={onChoose} />
        ))}
    </div>
  )
}
