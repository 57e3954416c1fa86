import { AudioLines, Braces, Brain, Image, ImagePlus, type LucideIcon, Wrench } from 'lucide-react'
import type { Capability } from '@/lib/chat/model-info'

export const CAPABILITY_ICONS: Record<Capability, LucideIcon> = {
  vision: Image,
  audio: AudioLines,
  tools: Wrench,
  json: Braces,
  thinking: Brain,
  'image-output': ImagePlus,
}
