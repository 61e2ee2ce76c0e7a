// Policies of trusted types, as libraries make them before they set markup.
const policy = trustedTypes.createPolicy('shop', { createHTML: (text, ...more) => `${text.replace(/</g, '&lt;')}${more.length}` });
const html = policy.createHTML('<b>x', 1, 2);
console.log(policy, policy.name, html, String(html), html instanceof TrustedHTML, JSON.stringify({ html }));
const box = document.createElement('div');
box.innerHTML = html;
console.log(box.innerHTML, box.firstChild.nodeType, trustedTypes.isHTML(html), trustedTypes.isHTML('<b>'), trustedTypes.isScript(html));

const attempt = (action) => {
  try {
    console.log(action());
  } catch (error) {
    console.log(error.name, error.message);
  }
};
attempt(() => policy.createScript('1'));
attempt(() => policy.createHTML());
attempt(() => trustedTypes.createPolicy());
attempt(() => trustedTypes.createPolicy('a', { createHTML: 1 }));
attempt(() => trustedTypes.createPolicy('a', 1));
attempt(() => new TrustedHTML());
attempt(() => trustedTypes.createPolicy('shop', {}).name);
console.log(trustedTypes, trustedTypes.defaultPolicy, String(trustedTypes.emptyHTML) === '');

const scripts = trustedTypes.createPolicy('scripts', { createScript: (text) => text, createScriptURL: () => null });
console.log(eval(scripts.createScript('let a = 3; a * 2')), (0, eval)(scripts.createScript('typeof scripts')), `${scripts.createScriptURL('x')}|`);
console.log(trustedTypes.getAttributeType('script', 'src'), trustedTypes.getPropertyType('DIV', 'innerHTML'), trustedTypes.getAttributeType('a', 'href'));

const usual = trustedTypes.createPolicy('default', { createHTML: () => console.log('nothing asks for it') });
box.innerHTML = '<i>plain</i>';
console.log(box.innerHTML, trustedTypes.defaultPolicy === usual);
attempt(() => trustedTypes.createPolicy('default', {}));
