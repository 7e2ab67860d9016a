/**
 * Tells a value on only when it is another one than was told before.
 *
 * @param before what is taken as told already
 */
export function whenChanged<Value>(tell: (value: Value) => void, before?: Value): (value: Value) => void {
  let told = JSON.stringify(before);
  return (value) => {
    const now = JSON.stringify(value);
    if (now === told) return;
    told = now;
    tell(value);
  };
}
