'use client'

import { ProblemPage } from '@/components/playground/problem-page'

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return <ProblemPage error={error} />
}
