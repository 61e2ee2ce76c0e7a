const d = document.createElement('div'); document.body.append(d);
for (const v of ['calc(10em + 2px)','calc(100vh - 10em)','calc(2px + 10em)','calc(1rem * 2)','calc(1px + 1em + 2px - 50%)','calc(100% - 2rem)','calc(100% - (2rem + 10px))','calc(2 * (1em + 10px))','calc(50vw - 1vh)','calc(1in + 1pt)','calc(1em - 1em)','calc((100% - 20px) / 3)','calc(-1 * 1em)','calc(1em)','calc(1ch + 2Q)','calc(1vw + 1em + 1px + 1%)', 'calc(1px + 50%)','calc(2px - 50%)','calc(-50% + 1em)','calc(1em + 0px)','calc(1em + 0%)','calc(0px)','calc(10px + 0em - 3%)','calc(1EM + 1PX)',]) {
  d.style.width = ''; d.style.width = v; d.style.marginLeft = v; d.style.fontSize = '20px';
  console.log(v, '|', d.style.width, '|', d.style.marginLeft, '|', getComputedStyle(d).width, '|', getComputedStyle(d).marginLeft);
}
for (const c of ['rgb(100% 0% 50%)','rgb(10%, 20%, 30%)','rgb(33.3% 12.5% 99.9%)','rgba(50%,50%,50%,50%)','rgb(10% 20 30)','rgb(10%, 20, 30)','rgb(120% -5% 0%)', 'rgb(none 10 20)','rgb(1e2 0 0)', 'rgb(12.5 0.5 254.5)','rgb(0.2% 0% 0.1%)','rgb(50% 50% 50% / 0.5)', 'rgb(49.8% 50.2% 49.9%)', 'rgb(10 20)','rgb(10px 20 30)','rgb(10deg 20 30)']) { d.style.color = ''; d.style.color = c; console.log(c, '|', d.style.color, '|', getComputedStyle(d).color); }
{
const d = document.createElement('div'); document.body.append(d);
d.style.fontSize = '20px';
for (const v of ['min(10px, 20px)','min(50%, 600px)','max(1em, 2vw)','clamp(1rem, 2.5vw, 2rem)','min(100% - 2rem, 600px)','calc(10px + min(1em, 2px))','min(1em, 2em)','min(50%, 30%)','clamp(1px, 5px, 3px)','calc(min(10%, 5em) + 2px)', 'max(10px)','min(100%, calc(1em + 2px))','min(10px, 1in)','calc(100px - max(1em, 5%))','calc(2 * min(1em, 5%))', 'calc(1px+2px)','Calc(1px + 2PX)','MIN(1px, 2em)', '10dvh','30ch','8Q','max(min(1em, 5px), 2%)', 'calc(100%/3 - 2*1em - 2*1px)','calc((100% - 2 * 10px) / 3 - 1px)','calc(100% * 1/3)']) {
  d.style.width = ''; d.style.paddingLeft = ''; d.style.width = v; d.style.paddingLeft = v; d.style.fontSize = '20px';
  console.log(v, '|', d.style.width, '|', d.style.paddingLeft, '|', getComputedStyle(d).width, '|', getComputedStyle(d).paddingLeft);
}
}
