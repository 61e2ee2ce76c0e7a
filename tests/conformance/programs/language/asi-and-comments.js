let a = 1
let b = a
/* a comment
over lines */ + 2
console.log(a, b)
const f = function () {
  return
  { value: 1 }
}
console.log(f())
let i = 1
let j = 2
i
++
j
console.log(i, j)
<!-- an HTML-like comment
console.log('after it')
--> another at the start of a line
;[1, 2].forEach((x) => console.log(x))
;`template`.length
const g = () => { return /re/.test('re') } // trailing
console.log(g())
if (a) ; else console.log('no')
do console.log('once'); while (false) console.log('same line')
var x = 1; { var y = 2 } console.log(x + y)
