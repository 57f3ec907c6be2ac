/** @jsxImportSource preact */
import type { Card, Choice, Message } from '../protocol'
import type { Texts } from '../texts'

interface Props {
  message: Message
  texts: Texts
  active: boolean
  onChoice: (choice: Choice) => void
}

/** One message: at its sender's side of the chat, its words in their own direction. Arabic and Latin stand side by side. */
export function Bubble({ message, texts, active, onChoice }: Props) {
  const mine = message.from === 'shopper'
  const dir = message.direction
  return (
    <div class={mine ? 'row mine' : 'row'}>
      <span class="hidden">{mine ? texts.you : texts.assistant}</span>
      {message.text && (
        <p class="bubble" dir={dir}>
          {message.text}
        </p>
      )}
      {message.cards && message.cards.length > 0 && (
        <ul class="cards" dir={dir}>
          {message.cards.map((card) => (
            <ProductCard key={card.variantId} card={card} onChoice={onChoice} />
          ))}
        </ul>
      )}
      {message.cart && (
        <dl class="cart" dir={dir}>
          {message.cart.lines.map((line) => (
            <div key={line.variantId}>
              <dt>
                {line.quantity} × <bdi>{line.title}</bdi>
              </dt>
              <dd>
                <bdi>{line.priceText}</bdi>
              </dd>
            </div>
          ))}
          <div class="total">
            <dt>{texts.cart}</dt>
            <dd>
              <bdi>{message.cart.totalText}</bdi>
            </dd>
          </div>
        </dl>
      )}
      {active && message.choices && <Choices choices={message.choices} dir={dir} onChoice={onChoice} />}
    </div>
  )
}

function ProductCard({ card, onChoice }: { card: Card; onChoice: (choice: Choice) => void }) {
  return (
    <li>
      {card.imageUrl && <img src={card.imageUrl} alt="" loading="lazy" />}
      <strong dir="auto">{card.title}</strong>
      <span class="price">
        <bdi>{card.priceText}</bdi>
      </span>
      <small class={card.available ? 'in' : 'out'}>
        <bdi>{card.stockText}</bdi>
      </small>
      <Choices choices={card.choices} onChoice={onChoice} />
    </li>
  )
}

interface ChoicesProps {
  choices: Choice[]
  /** Of what surrounds them when absent. */
  dir?: Message['direction']
  onChoice: (choice: Choice) => void
}

function Choices({ choices, dir, onChoice }: ChoicesProps) {
  if (choices.length === 0) return null
  return (
    <div class="choices" dir={dir}>
      {choices.map((choice) => (
        <button type="button" key={choice.id} dir="auto" onClick={() => onChoice(choice)}>
          {choice.label}
        </button>
      ))}
    </div>
  )
}
