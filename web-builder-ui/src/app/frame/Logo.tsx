export function Logo() {
  return (
    <span className="flex items-center gap-2.5 font-semibold" dir="ltr">
      <img src="/favicon.svg" alt="" width={28} height={28} />
      RetailBot Factory
    </span>
  )
}
