// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Numeral } from './numbers'
import { Table } from './Table'

afterEach(cleanup)

it('puts the head of a column of figures above them, at the end side', () => {
  const columns = [
    { id: 'name', header: 'Name', cell: () => 'Scarf' },
    { id: 'price', header: 'Price', numeric: true, cell: () => '1 200' },
  ]
  render(<Table caption="Products" columns={columns} rows={[1]} rowKey={String} />)
  expect(screen.getByText('Name').className).toContain('text-start')
  expect(screen.getByText('Price').className).toContain('text-end')
  expect(screen.getByText('Price').className).not.toContain('text-start')
})

it('says that there are more than were counted', () => {
  render(<Numeral value={50} orMore />)
  expect(screen.getByText('50+')).toBeTruthy()
})
