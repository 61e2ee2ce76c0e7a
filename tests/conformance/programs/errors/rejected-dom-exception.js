// The place of an exception that nobody catches is where Node's own code threw it.
(async () => {
    const key = await crypto.subtle.generateKey({ name: 'AES-CBC', length: 128 }, false, ['encrypt']);
    await crypto.subtle.exportKey('raw', key);
})();
