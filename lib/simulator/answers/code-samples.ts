type Sample = { about: RegExp; title: { zh: string; en: string }; code: Record<string, string> }

/** Programs by the problem they solve, each in several languages. */
export const CODE_SAMPLES: readonly Sample[] = [
  {
    about: /斐波那契|fibonacci/i,
    title: { zh: '斐波那契数列', en: 'Fibonacci numbers' },
    code: {
      python: `def fibonacci(count: int) -> list[int]:
    """The first \`count\` Fibonacci numbers."""
    numbers, current, following = [], 0, 1
    for _ in range(count):
        numbers.append(current)
        current, following = following, current + following
    return numbers


print(fibonacci(10))  # [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]`,
      typescript: `function fibonacci(count: number): number[] {
  const numbers: number[] = []
  for (let [current, following] = [0, 1]; numbers.length < count; ) {
    numbers.push(current)
    ;[current, following] = [following, current + following]
  }
  return numbers
}

console.log(fibonacci(10))`,
      javascript: `function* fibonacci() {
  let [current, following] = [0, 1]
  for (;;) {
    yield current
    ;[current, following] = [following, current + following]
  }
}

const numbers = fibonacci()
console.log(Array.from({ length: 10 }, () => numbers.next().value))`,
      go: `package main

import "fmt"

func fibonacci(count int) []int {
	numbers := make([]int, 0, count)
	for current, following := 0, 1; len(numbers) < count; {
		numbers = append(numbers, current)
		current, following = following, current+following
	}
	return numbers
}

func main() { fmt.Println(fibonacci(10)) }`,
      rust: `fn fibonacci(count: usize) -> Vec<u64> {
    let (mut current, mut following) = (0, 1);
    (0..count)
        .map(|_| {
            let number = current;
            (current, following) = (following, current + following);
            number
        })
        .collect()
}

fn main() {
    println!("{:?}", fibonacci(10));
}`,
    },
  },
  {
    about: /二分(?:查找|搜索)|binary search/i,
    title: { zh: '二分查找', en: 'Binary search' },
    code: {
      python: `from collections.abc import Sequence


def binary_search(items: Sequence[int], wanted: int) -> int | None:
    """The index of \`wanted\` in sorted \`items\`, or None."""
    low, high = 0, len(items)
    while low < high:
        middle = (low + high) // 2
        if items[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low if low < len(items) and items[low] == wanted else None


assert binary_search([1, 3, 5, 8], 5) == 2`,
      typescript: `function binarySearch(items: readonly number[], wanted: number): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((items[middle] ?? Infinity) < wanted) low = middle + 1
    else high = middle
  }
  return items[low] === wanted ? low : -1
}`,
      javascript: `function binarySearch(items, wanted) {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (items[middle] < wanted) low = middle + 1
    else high = middle
  }
  return items[low] === wanted ? low : -1
}`,
    },
  },
  {
    about: /快速排序|快排|排序|quick ?sort|\bsort(?:ing)?\b/i,
    title: { zh: '快速排序', en: 'Quicksort' },
    code: {
      python: `def quicksort(items: list[int]) -> list[int]:
    if len(items) < 2:
        return items
    pivot, *rest = items
    smaller = [item for item in rest if item < pivot]
    larger = [item for item in rest if item >= pivot]
    return [*quicksort(smaller), pivot, *quicksort(larger)]


print(quicksort([3, 1, 4, 1, 5, 9, 2, 6]))`,
      typescript: `function quicksort(items: readonly number[]): number[] {
  const [pivot, ...rest] = items
  if (pivot === undefined) return []
  const smaller = rest.filter(item => item < pivot)
  const larger = rest.filter(item => item >= pivot)
  return [...quicksort(smaller), pivot, ...quicksort(larger)]
}`,
      javascript: `const quicksort = ([pivot, ...rest]) =>
  pivot === undefined
    ? []
    : [
        ...quicksort(rest.filter(item => item < pivot)),
        pivot,
        ...quicksort(rest.filter(item => item >= pivot)),
      ]`,
    },
  },
  {
    about: /防抖|debounce/i,
    title: { zh: '防抖', en: 'Debounce' },
    code: {
      typescript: `function debounce<Arguments extends unknown[]>(
  run: (...values: Arguments) => void,
  milliseconds: number,
) {
  let timer: ReturnType<typeof setTimeout> | undefined
  return (...values: Arguments) => {
    clearTimeout(timer)
    timer = setTimeout(() => run(...values), milliseconds)
  }
}`,
      javascript: `function debounce(run, milliseconds) {
  let timer
  return (...values) => {
    clearTimeout(timer)
    timer = setTimeout(() => run(...values), milliseconds)
  }
}`,
    },
  },
  {
    about: /接口|调用|请求|聊天补全|\b(?:api|fetch|request|openai|sdk|chat completion)s?\b/i,
    title: { zh: '调用对话接口', en: 'Calling the chat API' },
    code: {
      python: `from openai import OpenAI

client = OpenAI()
stream = client.chat.completions.create(
    model="demo-chat",
    messages=[{"role": "user", "content": "你好"}],
    stream=True,
)
for chunk in stream:
    if chunk.choices:
        print(chunk.choices[0].delta.content or "", end="")`,
      typescript: `import OpenAI from 'openai'

const client = new OpenAI()
const stream = await client.chat.completions.create({
  model: 'demo-chat',
  messages: [{ role: 'user', content: 'Hello' }],
  stream: true,
})
for await (const chunk of stream) {
  process.stdout.write(chunk.choices[0]?.delta.content ?? '')
}`,
      javascript: `const response = await fetch('/v1/chat/completions', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    model: 'demo-chat',
    messages: [{ role: 'user', content: 'Hello' }],
  }),
})
console.log((await response.json()).choices[0].message.content)`,
      bash: `curl "$BASE_URL/chat/completions" \\
  -H 'Content-Type: application/json' \\
  -d '{"model": "demo-chat", "messages": [{"role": "user", "content": "Hello"}]}'`,
    },
  },
]

/** A smallest program in each language the simulator knows, with \`TOPIC\` where its text goes. */
export const SMALLEST_PROGRAMS: Record<string, string> = {
  python: `def main(topic: str = "TOPIC") -> None:
    for number, word in enumerate(topic.split(), start=1):
        print(f"{number}. {word}")


if __name__ == "__main__":
    main()`,
  typescript: `const topic: string = 'TOPIC'

for (const [index, word] of topic.split(' ').entries()) {
  console.log(\`\${index + 1}. \${word}\`)
}`,
  javascript: `const topic = 'TOPIC'

topic.split(' ').forEach((word, index) => {
  console.log(\`\${index + 1}. \${word}\`)
})`,
  go: `package main

import "fmt"

func main() { fmt.Println("TOPIC") }`,
  rust: `fn main() {
    println!("TOPIC");
}`,
  java: `public class Main {
    public static void main(String[] arguments) {
        System.out.println("TOPIC");
    }
}`,
  c: `#include <stdio.h>

int main(void) {
    puts("TOPIC");
    return 0;
}`,
  cpp: `#include <iostream>

int main() {
    std::cout << "TOPIC" << '\\n';
}`,
  csharp: `Console.WriteLine("TOPIC");`,
  ruby: `puts 'TOPIC'`,
  php: `<?php
echo 'TOPIC', PHP_EOL;`,
  swift: `print("TOPIC")`,
  kotlin: `fun main() = println("TOPIC")`,
  sql: `-- TOPIC
SELECT title, COUNT(*) AS times
FROM messages
GROUP BY title
ORDER BY times DESC
LIMIT 10;`,
  bash: `#!/usr/bin/env bash
set -euo pipefail

echo 'TOPIC'`,
  html: `<!doctype html>
<title>TOPIC</title>
<h1>TOPIC</h1>`,
  css: `/* TOPIC */
.card {
  display: grid;
  gap: 0.5rem;
  border-radius: 0.75rem;
}`,
}
