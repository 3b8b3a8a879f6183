/** What `silat alliances`, `balance` and `changes` say, in English. */
export const alliancesEn = {
  title: {
    allies: 'Surest allies',
    opponents: 'Surest opponents',
    blocs: 'Blocs',
    mediators: 'Mediators: talk with both sides of a conflict, and take no part in it',
    brokers: 'Brokers: paths of cooperation run through them',
    instigators: 'Send more conflict than they receive',
    targets: 'Receive more conflict than they send',
    triads: 'Triads',
    oddTies: 'Ties against any division into two sides',
    brokenTriads: 'Triads out of balance',
    changes: (from: string, to: string, before: string, until: string) =>
      `What changed ${from === to ? `in ${from}` : `from ${from} to ${to}`}, against ${before === until ? before : `${before} to ${until}`}`,
  },
  column: {
    ...{ a: 'One', b: 'Other', net: 'Net', interval: '90 %', events: 'Events', outlets: 'Outlets' },
    ...{ period: 'Period', bloc: 'Bloc', members: 'Members', most: 'Most central (how surely a member)' },
    ...{ actor: 'Actor', conflicts: 'Conflicts', between: 'Between', betweenness: 'Share of paths' },
    ...{ constraint: 'Constraint', sent: 'Sent', received: 'Received', kind: 'Kind', count: 'Count' },
    ...{ expected: 'By chance', third: 'Third', before: 'Before', after: 'After', chance: 'Chance' },
  },
  onlyIn: (outlet: string) => `only ${outlet}`,
  signs: { '1': '+', '0': '0', '-1': '−' },
  kinds: { shift: 'share of conflict moved', flip: 'sign turned', new: 'new', silent: 'gone silent' },
  counts: (actors: string, ties: string) => `${actors} actors, ${ties} ties`,
  balance: (share: string, chance: string) => `Balanced triads: ${share} (by chance ${chance})`,
  weakBalance: (share: string, chance: string) =>
    `With three enemies as balanced: ${share} (by chance ${chance})`,
  noTriads: 'There are no triads.',
  frustration: (least: string, ties: string) =>
    `Fewest ties against a division into two sides: ${least} of ${ties}`,
  between: (low: string, high: string) => `${low} to ${high}`,
  none: 'None that is sure.',
  asked: (pairs: string) => `Pairs with enough events: ${pairs}`,
};
export type AlliancesMessages = typeof alliancesEn;
