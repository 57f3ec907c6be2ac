// A plain shop page, as a merchant's own could be: products, a cart, and the widget by its two-line snippet. No framework.
const GATEWAY = 'http://localhost:8080'

const query = new URLSearchParams(location.search)
const shop = query.get('shop') ?? sessionStorage.getItem('shop') ?? 'demo-fashion'
const wanted = query.get('language') ?? sessionStorage.getItem('language') ?? 'fr'
// The assistant also speaks Darija, which this page does not: ar-DZ is read in Arabic, dz-latn in French.
const language = wanted in window.STOREFRONT_TEXTS ? wanted : wanted.startsWith('ar') ? 'ar' : 'fr'
sessionStorage.setItem('shop', shop)
sessionStorage.setItem('language', language)

const texts = window.STOREFRONT_TEXTS[language]
const element = (id) => document.getElementById(id)
const numbers = new Intl.NumberFormat(language === 'ar' ? 'ar-DZ' : language, { maximumFractionDigits: 0 })
const price = (amount) => `${numbers.format(Number(amount))} ${language === 'ar' ? 'دج' : 'DA'}`
const titleOf = (title) => title[language] ?? title.fr ?? Object.values(title)[0] ?? ''

/** @type {Map<string, {variantId: string, title: object, quantity: number, amount: string}>} */
const cart = new Map()

document.documentElement.lang = language
document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
for (const target of document.querySelectorAll('[data-text]')) target.textContent = texts[target.dataset.text]
document.title = texts.shopName
element('shop').value = shop
element('language').value = language

function reopen(changes) {
  const next = new URLSearchParams({ shop, language, ...changes })
  location.search = next.toString()
}
element('shop').addEventListener('change', (event) => reopen({ shop: event.target.value }))
element('language').addEventListener('change', (event) => reopen({ language: event.target.value }))

function node(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}

function productCard(product) {
  const choice = node('select', { ariaLabel: titleOf(product.title) })
  for (const variant of product.variants) {
    const options = Object.values(variant.options).map((value) => texts.options[value] ?? value)
    const label = `${options.join(' · ') || variant.sku} · ${price(variant.price.amount)}${variant.available ? '' : ` · ${texts.soldOut}`}`
    choice.append(node('option', { value: variant.variantId, textContent: label, disabled: !variant.available }))
  }
  const firstAvailable = product.variants.find((variant) => variant.available)
  if (firstAvailable) choice.value = firstAvailable.variantId
  const add = node('button', { type: 'button', textContent: texts.add, disabled: !firstAvailable })
  add.addEventListener('click', () => {
    const variant = product.variants.find((candidate) => candidate.variantId === choice.value)
    const line = cart.get(variant.variantId)
    cart.set(variant.variantId, {
      variantId: variant.variantId,
      title: product.title,
      quantity: (line?.quantity ?? 0) + 1,
      amount: variant.price.amount,
    })
    showCart()
    saveCart()
  })
  return node('li', {}, node('h3', { dir: 'auto', textContent: titleOf(product.title) }), choice, add)
}

async function showProducts() {
  const response = await fetch(`${GATEWAY}/api/v1/widget/${shop}/catalogue?limit=100`)
  if (!response.ok) throw new Error(`catalogue: ${response.status}`)
  const page = await response.json()
  element('products').replaceChildren(...page.items.map(productCard))
}

function showCart() {
  const lines = [...cart.values()]
  const rows = lines.map((line) => {
    const remove = node('button', { type: 'button', textContent: texts.remove })
    remove.addEventListener('click', () => {
      cart.delete(line.variantId)
      showCart()
      saveCart()
    })
    return node('li', {}, `${line.quantity} × `, node('bdi', { textContent: titleOf(line.title) }), ' ', remove)
  })
  element('cart').replaceChildren(...(rows.length > 0 ? rows : [node('li', { textContent: texts.empty })]))
  element('total').textContent = price(lines.reduce((sum, line) => sum + line.quantity * Number(line.amount), 0))
}

async function saveCart() {
  const lines = [...cart.values()].map(({ variantId, quantity }) => ({ variantId, quantity }))
  const phone = element('phone').value.trim()
  try {
    await window.retailbot.putCart({
      lines,
      language,
      ...(phone ? { phone, consent: element('consent').checked } : {}),
    })
    element('notice').textContent = texts.saved
  } catch (failure) {
    element('notice').textContent = failure.detail ?? texts.failed
  }
}

function take(stored) {
  cart.clear()
  if (stored.status === 'ORDERED') return
  for (const line of stored.lines) {
    cart.set(line.variantId, { ...line, amount: line.unitPrice.amount })
  }
  showCart()
}

element('reminder').addEventListener('submit', (event) => {
  event.preventDefault()
  saveCart()
})
element('order').addEventListener('click', () => window.retailbot.open())

document.addEventListener('retailbot:ready', async () => {
  try {
    const restoreToken = query.get('cart')
    if (restoreToken) {
      take(await window.retailbot.restoreCart(restoreToken))
      element('notice').textContent = texts.restored
    } else if (localStorage.getItem(`retailbot.${shop}`)) {
      take(await window.retailbot.getCart())
    }
  } catch (failure) {
    element('notice').textContent = failure.detail ?? texts.failed
  }
})

// The two lines that the builder's install page gives, written by script only because this page serves two shops.
window.retailbot = { botKey: shop, language }
document.body.append(node('script', { src: `${GATEWAY}/widget.js`, async: true }))

showCart()
showProducts().catch(() => {
  element('notice').textContent = texts.failed
})
