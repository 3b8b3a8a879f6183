import { describe, expect, test } from 'vitest';
import { MESSAGES } from './messages/index.ts';
import { silat } from './testing.ts';

const ARABIC = { SILAT_LANG: 'ar' };

describe('help', () => {
  test('lists every command, in the language asked for', async () => {
    const english = await silat(['--help']);
    const arabic = await silat(['--help', '--lang', 'ar']);
    for (const command of [
      'start',
      'extract',
      'build',
      'forget',
      'view',
      'export',
      'query',
      'actor',
      'explain',
      'evaluate',
    ]) {
      expect(english.out).toContain(command);
      expect(arabic.out).toContain(command);
    }
    expect(english).toMatchObject({ code: 0, err: '' });
    expect(arabic.out).toContain(MESSAGES.ar.about);
    expect(arabic.out).toContain(MESSAGES.ar.help.commands);
    expect(arabic.out).not.toMatch(/Usage|Options|Commands:|display help|default:/);
  });

  test('without a command it is the help; each command has its own', async () => {
    expect((await silat([])).out).toContain('Exit codes');
    expect((await silat(['query', '--help'])).out).toContain('--param <name=value>');
    expect((await silat(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('wrong use is exit code 2 and says what is wrong', () => {
  test.each([
    [['start', '--prot', '1'], '--prot', /لا يوجد خيار --prot/],
    [['strat'], 'strat', /لا يوجد أمر strat/],
    [['extract'], '"paths" is missing', /ينقص المعطى «paths»/],
    [['view', '--port', '70000'], '70000', /من 0 إلى 65535/],
    [['view', '--port', 'x'], 'x', /«x»/],
    [['view', '--host', 'http://0.0.0.0:80'], 'without a port', /بلا منفذ/],
    [['query', 'q', '--format', 'xml'], 'table, json, csv', /table, json, csv/],
    [['query', 'q', '--param', 'novalue'], 'name=value', /name=value/],
    [['view', '--store'], '--store', /يلزم --store/],
    [['evaluate', 'x', '--errors', '-1'], '-1', /«-1»/],
    [['evaluate', 'x', '--format', 'csv'], 'table, json', /table, json/],
    [['build', 'x', '--neo4j', 'http://x'], 'bolt://host:port', /bolt:\/\/host:port/],
    [['view', '--neo4j', 'bolt://u:secret@x'], 'without user', /بلا مستخدم/],
    [['query', 'q', '--neo4j', 'bolt://x', '--store', 'y'], '--neo4j and --store', /‎?--neo4j و/],
    [['query', 'q', '--user', 'me'], '--user only', /--user/],
    [['export', 'xml'], 'gexf, graphml', /«xml» قيمة لـ format/],
    [['export', 'neo4j-admin'], 'needs a folder', /يلزم neo4j-admin مجلد/],
    [['alliances', '--from', 'june'], 'YYYY-MM', /YYYY-MM/],
    [['changes', '--from', '2017'], 'YYYY-MM', /YYYY-MM/],
    [['alliances', '--half-life', '0'], 'above 0', /فوق الصفر/],
    [['alliances', '--own-side', '2'], 'from 0 to 1', /من 0 إلى 1/],
    [['forget'], '"documents" is missing', /ينقص المعطى «documents»/],
    [['explain'], '"paths" is missing', /ينقص المعطى «paths»/],
    [['explain', 'f', '--sentence', '0'], 'numbered from 1', /تُرقّم الجمل من 1/],
    [['view', 'extra'], 'than the command takes', /أكثر مما يأخذ/],
  ])('%j', async (args, english, arabic) => {
    const told = await silat(args);
    expect(told).toMatchObject({ code: 2, out: '' });
    expect(told.err).toContain(english);
    expect((await silat(args, { env: ARABIC })).err).toMatch(arabic);
  });
});
