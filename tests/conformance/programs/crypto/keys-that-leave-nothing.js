const { subtle } = crypto;
(async () => { for (const alg of ['PBKDF2', 'HKDF']) for (const fmt of ['raw', 'jwk', 'spki', 'zzz']) { const k = await subtle.importKey('raw', Buffer.from('pw'), alg, false, ['deriveBits']); try { await subtle.exportKey(fmt, k); } catch (e) { console.log(alg, fmt, e.name, e.message, e.code); } }
 const a = await subtle.generateKey({name:'AES-CBC',length:128}, false, ['encrypt']); for (const fmt of ['raw','spki','zzz']) await subtle.exportKey(fmt, a).catch(e => console.log(fmt, e.name, e.message, e.code));
 const b = await subtle.generateKey({name:'AES-CBC',length:128}, true, ['wrapKey']); const k = await subtle.importKey('raw', Buffer.from('pw'), 'HKDF', false, ['deriveBits']);  await subtle.wrapKey('raw', k, b, {name:'AES-CBC', iv:new Uint8Array(16)}).catch(e => console.log(e.name, e.message, e.code));
})();
