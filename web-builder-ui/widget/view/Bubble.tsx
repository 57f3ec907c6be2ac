/** @jsxImportSource preact */
import type { Card, Choice, Message } from '../protocol'
import type { Texts } from '../texts'

interface Props {
  message: Message
  texts: Texts
  active: boolean
  onChoice: (choice: Choice) => void
}

/** One message, in its own direction: Arabic and Latin stand side by side. */
export function Bubble({ message, texts, active, onChoice }: Props) {
  const mine = message.from === 'shopper'
  return (
    <div class={mine ? 'row mine' : 'row'} dir={message.direction}>
      <span class="hidden">{mine ? texts.you : texts.assistant}</span>
      {message.text && (
        <p class="bubble" dir="auto">
          {message.text}
        </p>
      )}
      {message.cards && message.cards.length > 0 && (
        <ul class="cards">
          {message.cards.map((card) => (
            <ProductCard key={card.variantId} card={card} onChoice={onChoice} />
          ))}
        </ul>
      )}
      {message.cart && (
        <dl class="cart">
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
      {active && message.choices && <Choices choices={message.choices} onChoice={onChoice} />}
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

function Choices({ choices, onChoice }: { choices: Choice[]; onChoice: (choice: Choice) => void }) {
  if (choices.length === 0) return null
  return (
    <div class="choices">
      {choices.map((choice) => (
        <button type="button" key={choice.id} dir="auto" onClick={() => onChoice(choice)}>
          {choice.label}
        </button>
      ))}
    </div>
  )
}
