/**
 * The number that stands at a place when they are sorted, from 0 (第几小的数); undefined where the place is not there. Sorts no
 * more than it must (Hoare's quickselect), and leaves the numbers in another order.
 */
export function nthSmallest(numbers: Float64Array, place: number): number | undefined {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const pivot = numbers[(low + high) >> 1] ?? NaN;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((numbers[left] ?? NaN) < pivot) left++;
      while ((numbers[right] ?? NaN) > pivot) right--;
      if (left > right) break;
      const held = numbers[left] ?? NaN;
      numbers[left++] = numbers[right] ?? NaN;
      numbers[right--] = held;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return numbers[place];
}
