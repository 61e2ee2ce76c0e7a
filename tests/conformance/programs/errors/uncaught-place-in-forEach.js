[1,2].forEach((x) => { x.foo.bar; });
