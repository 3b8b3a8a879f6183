/** What `silat alliances`, `balance` and `changes` say, in Arabic. */
import type { AlliancesMessages } from './alliances-en.ts';

export const alliancesAr: AlliancesMessages = {
  title: {
    allies: 'أوثق الحلفاء',
    opponents: 'أوضح الخصوم',
    blocs: 'الكتل',
    mediators: 'الوسطاء: يحادثون طرفي النزاع ولا يشاركون فيه',
    brokers: 'حلقات الوصل: تمر بهم مسارات التعاون',
    instigators: 'يصدر عنهم من النزاع أكثر مما يقع عليهم',
    targets: 'يقع عليهم من النزاع أكثر مما يصدر عنهم',
    triads: 'الثلاثيات',
    oddTies: 'صلات تخالف كل قسمة إلى جانبين',
    brokenTriads: 'ثلاثيات غير متوازنة',
    changes: (from, to, before, until) =>
      `ما تغير ${from === to ? `في ${from}` : `من ${from} إلى ${to}`} مقارنة بـ ${before === until ? before : `${before} إلى ${until}`}`,
  },
  column: {
    ...{ a: 'طرف', b: 'آخر', net: 'الصافي', interval: '90٪', events: 'الأحداث', outlets: 'المصادر' },
    ...{ period: 'الفترة', bloc: 'الكتلة', members: 'الأعضاء', most: 'أكثرهم مركزية (ومدى ثبوت عضويته)' },
    ...{ actor: 'الفاعل', conflicts: 'النزاعات', between: 'بين', betweenness: 'حصة المسارات' },
    ...{ constraint: 'التقييد', sent: 'صادر', received: 'واقع عليه', kind: 'النوع', count: 'العدد' },
    ...{ expected: 'بالمصادفة', third: 'ثالث', before: 'قبل', after: 'بعد', chance: 'احتمال المصادفة' },
  },
  onlyIn: (outlet) => `${outlet} وحده`,
  signs: { '1': '+', '0': '0', '-1': '−' },
  kinds: { shift: 'تبدلت حصة النزاع', flip: 'انقلبت الإشارة', new: 'جديدة', silent: 'سكتت' },
  counts: (actors, ties) => `الفاعلون ${actors}، والصلات ${ties}`,
  balance: (share, chance) => `الثلاثيات المتوازنة: ${share} (بالمصادفة ${chance})`,
  weakBalance: (share, chance) => `وبعدّ ثلاثة الأعداء متوازنين: ${share} (بالمصادفة ${chance})`,
  noTriads: 'لا ثلاثيات.',
  frustration: (least, ties) => `أقل ما يخالف قسمة إلى جانبين من الصلات: ${least} من ${ties}`,
  between: (low, high) => `من ${low} إلى ${high}`,
  none: 'لا شيء مؤكدا.',
  asked: (pairs) => `أزواج أحداثها كافية: ${pairs}`,
};
