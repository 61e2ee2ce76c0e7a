const show = (make) => {
    try {
        const response = make();
        console.log(response.status, JSON.stringify(response.statusText), [...response.headers].join(';').replace(location.origin, ''));
    } catch (error) {
        console.log(error.name, error.message);
    }
};
show(() => new Response('', { status: 65536 + 201 }));
show(() => new Response('', { status: NaN }));
show(() => new Response('', { status: 1n }));
show(() => new Response('', 5));
for (const statusText of ['a\nb', 'é', 'ł', '\t']) show(() => new Response('', { statusText }));
show(() => new Response('', { headers: 5 }));
show(() => new Response('x', { status: 304 }));
show(() => Response.json({}, { status: 204 }));
show(() => Response.json({}, { status: 99 }));
show(() => Response.json({}, { headers: { 'Content-Type': 'text/plain;charset=UTF-8' } }));
show(() => Response.json({}, { headers: { 'bad name': '1' } }));
show(() => Response.json({}, 7));
show(() => Response.json());
show(() => Response.json({ a: 1 }, { status: 201, statusText: 'Made' }));
show(() => Response.redirect('http://['));
show(() => Response.redirect('/a', 301.5));
show(() => Response.redirect());
console.log(Response.json.length, Response.redirect.length);
