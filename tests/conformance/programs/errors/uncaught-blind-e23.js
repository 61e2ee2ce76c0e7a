const o = { a: { b: {} } }; console.log(o.a.b.c.d.e);
