import { Package } from 'lucide-react'
import type { Choice, Message, ProductCard } from '@/api/message'
import { cx } from './classNames'

interface MessageBubbleProps {
  from: 'bot' | 'shopper'
  text?: string
  message?: Message
  onChoose?: (id: string, label: string) => void
}

/** A message as the shopper sees it: each in the direction of its own language. */
export function MessageBubble({ from, text, message, onChoose }: MessageBubbleProps) {
  const words = text ?? message?.text
  return (
    <div className={cx('flex flex-col gap-1.5', from === 'shopper' ? 'items-end' : 'items-start')}>
      {words && (
        <p
          lang={message?.language}
          dir={message?.direction ?? 'auto'}
          className={cx(
            'max-w-[85%] rounded-lg px-3 py-2 wrap-anywhere whitespace-pre-line',
            from === 'shopper' ? 'bg-brand text-on-brand' : 'border border-line bg-surface',
          )}
        >
          {words}
        </p>
      )}
      {message?.cards?.map((card) => (
        <ProductCardView key={card.variantId} card={card} direction={message.direction} onChoose={onChoose} />
      ))}
      {message?.cart && <CartView cart={message.cart} direction={message.direction} />}
      {message?.choices && message.choices.length > 0 && (
        <Choices choices={message.choices} direction={message.direction} onChoose={onChoose} />
      )}
    </div>
  )
}

interface ChoicesProps {
  choices: readonly Choice[]
  direction: string
  onChoose?: (id: string, label: string) => void
}

function Choices({ choices, direction, onChoose }: ChoicesProps) {
  return (
    <div dir={direction} className="flex max-w-full flex-wrap gap-1.5">
      {choices.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          disabled={!onChoose}
          onClick={() => onChoose?.(id, label)}
          className="min-h-8 rounded-full border border-brand px-3 text-brand-ink hover:bg-brand-soft disabled:border-line disabled:text-ink-faint pointer-coarse:min-h-11"
        >
          {label}
        </button>
      ))}
    </div>
  )
}

function CartView({ cart, direction }: { cart: NonNullable<Message['cart']>; direction: string }) {
  return (
    <div dir={direction} className="w-64 max-w-full rounded-lg border border-line bg-surface px-3 py-2 text-sm">
      <ul className="divide-y divide-line">
        {cart.lines.map((line) => (
          <li key={line.variantId} className="flex gap-2 py-1">
            <span className="tabular text-ink-soft">{line.quantity} ×</span>
            <span dir="auto" className="min-w-0 flex-1 truncate align-with-page">
              {line.title}
            </span>
            <bdi>{line.priceText}</bdi>
          </li>
        ))}
      </ul>
      <p className="border-t border-line pt-1.5 text-end font-semibold">
        <bdi>{cart.totalText}</bdi>
      </p>
    </div>
  )
}

interface ProductCardProps extends Omit<ChoicesProps, 'choices'> {
  card: ProductCard
}

function ProductCardView({ card, direction, onChoose }: ProductCardProps) {
  return (
    <article
      dir={direction}
      className="flex w-64 max-w-full items-center gap-3 rounded-lg border border-line bg-surface p-2"
    >
      {card.imageUrl ? (
        <img src={card.imageUrl} alt="" loading="lazy" className="size-12 shrink-0 rounded-md bg-sunken object-cover" />
      ) : (
        <span
          className="flex size-12 shrink-0 items-center justify-center rounded-md bg-sunken text-ink-faint"
          aria-hidden
        >
          <Package size={20} />
        </span>
      )}
      <div className="min-w-0">
        <p dir="auto" className="truncate font-medium align-with-page">
          {card.title}
        </p>
        <p className="text-sm">
          <bdi>{card.priceText}</bdi>
        </p>
        <p className={cx('text-xs', card.available ? 'text-success-ink' : 'text-danger-ink')}>{card.stockText}</p>
        {card.choices.length > 0 && (
          <div className="pt-1.5">
            <Choices choices={card.choices} direction={direction} onChoose={onChoose} />
          </div>
        )}
      </div>
    </article>
  )
}
