const log = [];
const t = (name, value) => { log.push(name); return value; };
t('a', 0) && t('b', 1);
t('c', 1) || t('d', 2);
t('e', null) ?? t('f', 3);
t('g', true) ? t('h') : t('i');
const o = { [t('key1', 'x')]: t('val1', 1), [t('key2', 'y')]: t('val2', 2) };
t('fn', () => {})(t('arg1'), t('arg2'));
t('obj', {})[t('prop', 'p')] = t('value', 1);
const [d1 = t('default1', 1), d2 = t('default2', 2)] = [t('given', 5)];
`${t('tpl1', 1)}${t('tpl2', 2)}`;
t('left', 1) + t('right', 2) * t('far right', 3);
t('lt', 1) < t('gt', 2);
(t('comma1'), t('comma2'));
new (t('ctor', class { constructor() { log.push('constructed'); } }))(t('ctor arg'));
t('neg', 1) ** t('pow', 2);
delete t('del', { q: 1 }).q;
try { null[t('never evaluated?', 'k')]; } catch { log.push('threw'); }
try { t('base', null)[t('key of null', 'k')] = t('rhs', 1); } catch { log.push('threw too'); }
try { undefinedFunction(t('arg of missing')); } catch { log.push('missing'); }
try { t('not callable', 5)(t('arg evaluated first')); } catch { log.push('not callable'); }
let x = 1;
x = x + (x = 10) + x;
console.log(log.join(', '), x, o, d1, d2);
