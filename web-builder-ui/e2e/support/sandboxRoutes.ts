import { minutesAgo } from './botRoutes'
import type { Routes } from './mockServices'

export function sandboxRoutes(): Routes {
  const messages = [
    {
      messageId: 'sm-2',
      phone: '+213661980011',
      purpose: 'CART_REMINDER',
      language: 'ar',
      text: 'سلتك ما زالت تنتظرك: حذاء كلاسيكي، 6500 د.ج. أكملها هنا: http://localhost:8090/?restore=k3Jd9',
      choices: [],
      at: minutesAgo(2),
      replies: [] as object[],
      orderNumber: null as string | null,
    },
    {
      messageId: 'sm-1',
      phone: '+213550123456',
      purpose: 'VERIFICATION',
      language: 'fr',
      text: 'Bonjour, vous avez commandé chez Boutique Yasmine (BY-1041, 5 200 DA à la livraison). Confirmez-vous ?',
      choices: [
        { id: 'confirm', label: 'Oui, je confirme' },
        { id: 'cancel', label: 'Non, annuler' },
      ],
      at: minutesAgo(48),
      replies: [] as object[],
      orderNumber: 'BY-1041',
    },
  ]
  return {
    'GET /sandbox/messages': () => ({ body: { items: messages, next: null } }),
    'POST /sandbox/messages/:id/replies': ({ body }, { id }) => {
      const message = messages.find(({ messageId }) => messageId === id)
      const { text, choice } = body as { text?: string; choice?: string }
      const label = message?.choices.find((each) => each.id === choice)?.label
      message?.replies.push({
        replyId: `r-${message.replies.length}`,
        text: text ?? label,
        choice: choice ?? null,
        at: new Date().toISOString(),
      })
      return { status: 201, body: message }
    },
  }
}
