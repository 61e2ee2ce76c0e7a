// What Chromium says of patterns that are none.
const T = (s) => { try { new URLPattern({ pathname: s }); console.log(s, 'ok'); } catch (e) { console.log(e.message); } };
['/{a{', '/a?', '/{*:a', '/{(x)(y)}', '/a+', '{:a:b}', '**', '*(x)', '/{\\a:b\\c(d)', '{:a*b}', '{a}+{b', '{', '/((?:a)', '/(a\\', '/(\\é)', '/(a)(?', '/([)(b', ':a:b', ':a(x)(y)', '/(a', '/x:a(?b)', '{a:b?}', '/:a(b)?c(d', '{a**}'].forEach(T);
try { new URLPattern({ pathname: '/([z-a])/(ok)/(*)' }); } catch (e) { console.log(e.message); }
try { new URLPattern('https://x:abc/'); } catch (e) { console.log(e.message); }
try { new URLPattern('https://x/(', 'https://y'); } catch (e) { console.log(e.message); }
try { new URLPattern({ port: '80é' }); } catch (e) { console.log(e.message); }
const r = new URLPattern({ pathname: '/:b/*/:a' }).exec({ hash: 'h', pathname: '/1/2/3', protocol: 'https' }); console.log(JSON.stringify(r));
console.log(JSON.stringify(new URLPattern({ pathname: '/:b' }).exec('/x', 'https://q/').inputs), new URLPattern('/foo?q=:v', 'https://e.com').search, new URLPattern({ hostname: 'EXAMPLE.com', pathname: '/ü' }).pathname, new URLPattern({ hostname: 'EXAMPLE.com' }).hostname);
