import { NotFoundPage } from '@/components/playground/not-found-page'

export default function NotFound() {
  return <NotFoundPage />
}
