import type { ReactNode } from 'react'
import { cx } from './classNames'

export interface Column<Row> {
  id: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** Numbers stand at the end side, in figures of one width. */
  numeric?: boolean
  /** Left out on narrow screens, where the row is a card of its first columns. */
  wideOnly?: boolean
}

interface TableProps<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** What a press on a row does; the first column holds the button that keyboards reach. */
  onOpen?: (row: Row) => void
}

export function Table<Row>({ caption, columns, rows, rowKey, onOpen }: TableProps<Row>) {
  return (
    <div className="relative overflow-x-auto">
      <table className="w-full border-collapse text-base">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line text-sm text-ink-faint">
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={cx(
                  'px-3 py-2 font-medium first:ps-4 last:pe-4',
                  !column.numeric && 'text-start',
                  side(column),
                )}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              className={cx('relative border-b border-line last:border-0', onOpen && 'hover:bg-hover')}
            >
              {columns.map((column, index) => (
                <td key={column.id} className={cx('px-3 py-2.5 align-middle first:ps-4 last:pe-4', side(column))}>
                  {index === 0 && onOpen ? (
                    <button
                      type="button"
                      onClick={() => onOpen(row)}
                      className="text-start after:absolute after:inset-0"
                    >
                      {column.cell(row)}
                    </button>
                  ) : (
                    column.cell(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function side(column: { numeric?: boolean; wideOnly?: boolean }): string {
  return cx(column.numeric && 'text-end tabular', column.wideOnly && 'hidden md:table-cell')
}
