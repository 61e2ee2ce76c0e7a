// Lists of what is no element are shown as objects; members of timings stand in the order of the dictionaries.
const style = document.createElement('style');
style.media = 'screen and (min-width:5px), print';
style.textContent = '@media (min-width:5px), print { b { color: red } }';
document.head.append(style);
console.log(document.styleSheets, [document.styleSheets]);
console.log(style.sheet.cssRules, [style.sheet.cssRules]);
console.log(style.sheet);
const { media } = style.sheet;
console.log(media, [media], media[0], media.item(1), media.item(2), media.length, `${media}`, [...media]);
style.media = '(max-width:1px)';
console.log(media.mediaText, style.sheet.media === media);
console.log(new CSSStyleSheet().media, style.sheet.cssRules[0].media.mediaText, style.sheet.cssRules[0].conditionText);
console.log(new DataTransfer().files, new DataTransfer().items, style.getClientRects(), document.images, document.querySelectorAll('b'));
const box = document.createElement('div');
document.body.append(box);
console.log(box.getClientRects());
console.log(box.animate({ opacity: [0, 1] }, { duration: 100, delay: 20 }).effect.getComputedTiming());
