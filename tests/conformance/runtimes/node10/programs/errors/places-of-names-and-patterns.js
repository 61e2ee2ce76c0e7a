// Where an error says that a name is not defined, and that there is nothing to take apart.
const object = { call(x) { return x; }, missing: undefined };
const nothing = null;
function show(program) {
  try {
    program();
  } catch (error) {
    const place = /:(\d+):(\d+)\)?$/.exec(error.stack.split('\n')[1]);
    console.log(place ? place.slice(1).join(':') : '', error.message);
  }
}
show(() => { return Absent; });
show(() => { new Absent(); });
show(() => { new Absent.Inner(1); });
show(() => { const made = new Absent(); });
show(() => { return new Absent(); });
show(() => { object.call(new Absent()); });
show(() => { throw new Absent('why'); });
show(() => { throw Absent; });
show(() => { if (Absent) object.call(); });
show(() => { if (!Absent) object.call(); });
show(() => { if (1 > 2) object.call(); else if (Absent) object.call(); });
show(() => { switch (Absent) { case 1: } });
show(() => { switch (1) { case Absent: } });
show(() => { while (Absent) object.call(); });
show(() => { let value; value = Absent; });
show(() => { let value = 1; object.call(); value = Absent + 1; });
show(() => { typeof Absent.name; });
show(() => { -Absent; });
show(() => { delete Absent.name; });
show(() => { void Absent; });
show(() => { ++Absent; });
show(() => { Absent++; });
show(() => { object.call(Absent); });
show(() => { object[Absent] = 1; });
show(() => { for (const each of Absent) object.call(each); });
show(() => { const { a } = nothing; });
show(() => { object.call(); const { a } = nothing; });
show(() => { const { a, b } = object.missing; });
show(() => { object.call(); const { a } = object.call(); });
show(() => { const { inner: { a } } = object; });
show(() => { const { a } = undefined; });
show(() => { (function ({ a }) { return a; })(); });
show(() => { (({ a }) => a)(); });
show(() => { (({ a: { b } }) => b)({}); });
show(() => { object.call(({ a }) => a)(nothing); });
show(() => { new RegExp('\\u{110000}', 'u'); });
show(() => { new RegExp('\\u', 'u'); });
