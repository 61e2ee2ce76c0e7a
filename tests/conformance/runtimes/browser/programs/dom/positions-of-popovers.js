// What the style sheet of the browser says of popovers and dialogs: they are out of the flow. And what a click on a label passes on.
document.body.innerHTML = '<div id=first style="height: 20px"></div><dialog id=box></dialog><div id=tip popover></div><div id=own popover style="position: absolute"></div><div id=last style="height: 10px"></div>';
const position = (element) => getComputedStyle(element).position;
console.log(position(tip), position(box), position(own), position(last));
tip.showPopover();
console.log(position(tip), last.offsetTop, last.getBoundingClientRect().top);
box.show();
console.log(position(box), last.offsetTop);
box.close();
box.showModal();
console.log(position(box), last.offsetTop, getComputedStyle(box).display);
box.close();
console.log(position(box));

const label = document.createElement('label');
label.innerHTML = '<input type=checkbox id=check>';
document.body.append(label);
check.addEventListener('click', (event) => {
    console.log(event.clientX, event.clientY, event.screenX, event.detail, event.shiftKey, event.ctrlKey, event.isTrusted, event.pointerType === '', event.button);
});
label.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX: 10, clientY: 5, screenX: 7, shiftKey: true, detail: 2 }));
label.dispatchEvent(new Event('click', { bubbles: true }));
label.click();
console.log(check.checked);
