// The three parts of a line said one by one are written as one, four sides by what they have in common.
const s=document.createElement('p').style;
const t=(...kv)=>{s.cssText='';for(let i=0;i<kv.length;i+=2)s[kv[i]]=kv[i+1];console.log(kv.join(' '),'=>',s.cssText,'|',s.border,'|',s.borderTop,'|',s.borderWidth,'|',s.outline);};
t('outlineWidth','1px','outlineStyle','solid','outlineColor','red');
t('borderTopWidth','1px','borderTopStyle','solid','borderTopColor','red');
t('borderTop','1px solid red','borderBottom','2px solid red');
t('borderTop','1px solid red','borderBottom','1px solid red','borderLeft','1px solid red','borderRight','1px solid red');
t('borderTop','1px solid red','borderBottom','1px solid red','borderLeft','1px solid red','borderRight','2px solid red');
t('borderTop','1px solid red','borderBottom','1px solid red','borderLeft','1px solid red','borderRight','1px dashed blue','color','red');
t('border','1px solid red','borderTop','2px solid red');
t('borderTop','1px solid red','color','red','borderTopWidth','2px');
t('borderTopColor','red','borderTopStyle','solid','borderTopWidth','1px','borderLeft','1px solid blue');
t('borderTopColor','red','borderTopStyle','solid','borderTopWidth','medium');
t('borderBottom','none','borderTop','none','borderLeft','none','borderRight','none');
t('borderBottom','none','borderTop','1px solid');
