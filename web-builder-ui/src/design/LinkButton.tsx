import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { buttonClass } from './Button'
import { cx } from './classNames'

interface Props extends ComponentProps<'a'> {
  look?: Parameters<typeof buttonClass>[0]
  size?: Parameters<typeof buttonClass>[1]
}

/** A link that looks like a button: for going somewhere, where `Button` is for doing something. */
export const LinkButton = createLink(({ look, size, className, ...rest }: Props) => (
  <a className={cx(buttonClass(look, size), className)} {...rest} />
))
