const say = (fr: string, ar: string, en: string) => ({ fr, ar, en })

/** A small shop conversation with one gap: the question about sizes has no English text. */
export function sampleFlow() {
  return {
    startBlockId: 'hello',
    blocks: [
      {
        id: 'hello',
        type: 'message',
        position: { x: 0, y: 120 },
        texts: {
          text: say(
            'Salam ! Bienvenue chez nous. Je parle darija, arabe et français.',
            'سلام! مرحبا بك عندنا. نتكلم الدارجة والعربية والفرنسية.',
            'Salam! Welcome. I speak Darija, Arabic and French.',
          ),
        },
        settings: {},
      },
      {
        id: 'listen',
        type: 'understand',
        position: { x: 360, y: 60 },
        texts: {},
        settings: { intents: ['product_search', 'order_place', 'order_status', 'delivery_info'] },
      },
      {
        id: 'search',
        type: 'product_search',
        position: { x: 760, y: -140 },
        texts: {
          found: say('Voici ce que j’ai trouvé :', 'هذا ما وجدت لك:', 'Here is what I found:'),
          nothing_found: say(
            'Je n’ai rien trouvé. Essayez autrement.',
            'ما لقيت والو. جرّب بكلمة أخرى.',
            'I found nothing. Try other words.',
          ),
        },
        settings: { limit: 4 },
      },
      {
        id: 'order',
        type: 'take_order',
        position: { x: 760, y: 100 },
        texts: {
          confirmed: say('Commande notée, merci !', 'تم تسجيل طلبك، شكرا!', 'Your order is placed, thank you!'),
          cancelled: say('C’est annulé.', 'تم الإلغاء.', 'It is cancelled.'),
        },
        settings: {},
      },
      {
        id: 'status',
        type: 'order_status',
        position: { x: 760, y: 340 },
        texts: { not_found: say('Je ne trouve pas cette commande.', 'لم أجد هذا الطلب.', 'I cannot find that order.') },
        settings: {},
      },
      {
        id: 'size',
        type: 'choices',
        position: { x: 1140, y: -60 },
        texts: {
          text: { fr: 'Quelle taille ?', ar: 'ما هو المقاس؟' },
          'choice:s': say('Petit', 'صغير', 'Small'),
          'choice:l': say('Grand', 'كبير', 'Large'),
        },
        settings: { choices: [{ id: 's' }, { id: 'l' }] },
      },
    ],
    edges: [
      { id: 'e1', from: 'hello', port: 'next', to: 'listen' },
      { id: 'e2', from: 'listen', port: 'product_search', to: 'search' },
      { id: 'e3', from: 'listen', port: 'order_place', to: 'order' },
      { id: 'e4', from: 'listen', port: 'order_status', to: 'status' },
      { id: 'e5', from: 'search', port: 'next', to: 'size' },
      { id: 'e6', from: 'size', port: 's', to: 'order' },
    ],
  }
}
