import { Package } from 'lucide-react'
import type { Message, ProductCard } from '@/api/message'
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
        <ProductCardView key={card.variantId} card={card} direction={message.direction} />
      ))}
      {message?.cart && (
        <p dir={message.direction} className="rounded-lg border border-line bg-surface px-3 py-2 font-medium">
          {message.cart.totalText}
        </p>
      )}
      {message?.choices && message.choices.length > 0 && (
        <div dir={message.direction} className="flex max-w-full flex-wrap gap-1.5">
          {message.choices.map(({ id, label }) => (
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
      )}
    </div>
  )
}

function ProductCardView({ card, direction }: { card: ProductCard; direction: string }) {
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
        <p className="truncate font-medium" dir="auto">
          {card.title}
        </p>
        <p className="text-sm">
          <bdi>{card.priceText}</bdi>
        </p>
        <p className={cx('text-xs', card.available ? 'text-success-ink' : 'text-danger-ink')}>{card.stockText}</p>
      </div>
    </article>
  )
}
