// What a style attribute becomes, and how styles are written.
const box = document.createElement('div'); document.body.append(box);
box.style.cssText='margin: 4px; color: red'; box.style.marginTop='1px'; console.log(box.style.cssText, box.style.margin, box.style.marginLeft, box.style.length, box.style[0]);
box.style.cssText='margin-top: 1px; margin-left: 2px'; console.log(box.style.cssText, JSON.stringify(box.style.margin)); box.style.marginRight='3px'; box.style.marginBottom='4px'; console.log(box.style.cssText);
box.style.cssText='background: red';  box.style.backgroundColor='blue'; console.log(box.style.cssText); box.style.cssText='border: 1px solid red'; 
box.style.setProperty('color','red','important'); console.log(box.style.cssText, box.style.getPropertyPriority('color')); box.style.setProperty('--my-Var',' 10px '); console.log(box.style.cssText, '['+box.style.getPropertyValue('--my-Var')+']'); console.log(box.style.removeProperty('color'), box.style.cssText);
box.style.cssText=''; console.log(box.outerHTML); box.removeAttribute('style'); box.style.color='red'; box.style.color=''; console.log(box.outerHTML); box.style.color = null; box.style.color = undefined; console.log(box.outerHTML, 'color' in box.style, 'fooBar' in box.style); box.style.fooBar='1'; console.log(box.style.fooBar, box.outerHTML); box.style['background-color']='red'; console.log(box.outerHTML, box.style.item(0), box.style[0], [...box.style]);
box.style='width: 5px'; console.log(box.outerHTML); box.style.cssText += 'height: 3px'; console.log(box.outerHTML);
