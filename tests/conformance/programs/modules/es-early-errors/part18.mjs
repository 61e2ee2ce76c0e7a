export default class {} export default class {}
