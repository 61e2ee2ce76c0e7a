export default function () {} export default function () {}
