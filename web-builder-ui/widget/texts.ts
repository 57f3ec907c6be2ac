import type { InterfaceLanguage } from './settings'

export interface Texts {
  open: string
  close: string
  write: string
  send: string
  typing: string
  reconnecting: string
  failed: string
  retry: string
  unavailable: string
  you: string
  assistant: string
  cart: string
  unread: (count: number) => string
}

export const TEXTS: Record<InterfaceLanguage, Texts> = {
  en: {
    open: 'Chat with the shop',
    close: 'Close the chat',
    write: 'Write a message…',
    send: 'Send',
    typing: 'The assistant is typing',
    reconnecting: 'Reconnecting… your messages are kept.',
    failed: 'Not sent.',
    retry: 'Try again',
    unavailable: 'The assistant is not available right now.',
    you: 'You',
    assistant: 'Assistant',
    cart: 'Cart',
    unread: (count) => `${count} new`,
  },
  fr: {
    open: 'Discuter avec la boutique',
    close: 'Fermer la discussion',
    write: 'Écrivez un message…',
    send: 'Envoyer',
    typing: 'L’assistant écrit',
    reconnecting: 'Reconnexion… vos messages sont gardés.',
    failed: 'Non envoyé.',
    retry: 'Réessayer',
    unavailable: 'L’assistant n’est pas disponible pour le moment.',
    you: 'Vous',
    assistant: 'Assistant',
    cart: 'Panier',
    unread: (count) => `${count} ${count > 1 ? 'nouveaux' : 'nouveau'}`,
  },
  ar: {
    open: 'تحدّث مع المتجر',
    close: 'إغلاق المحادثة',
    write: 'اكتب رسالة…',
    send: 'إرسال',
    typing: 'المساعد يكتب',
    reconnecting: 'جارٍ إعادة الاتصال… رسائلك محفوظة.',
    failed: 'لم تُرسل.',
    retry: 'أعد المحاولة',
    unavailable: 'المساعد غير متوفر حاليًا.',
    you: 'أنت',
    assistant: 'المساعد',
    cart: 'السلة',
    unread: (count) => `${count} جديد`,
  },
}
