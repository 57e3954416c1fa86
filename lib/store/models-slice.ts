import type { ModelInfo, ModelList } from '@/lib/chat/model-info'
import { editColumn } from './document-slice'
import type { ModelsActions, ModelsState, PlaygroundState } from './playground-state'
import { selectColumn } from './selectors'
import type { StoreContext } from './store-context'

const RECENT = 5

/** Which models there are, and which one the open conversation asks. */
export function createModelsSlice(context: StoreContext): ModelsState & ModelsActions {
  const { get, set, fetch } = context
  return {
    models: undefined,
    modelsStatus: 'loading',

    async loadModels() {
      set({ modelsStatus: 'loading' })
      try {
        const response = await fetch('/api/models')
        if (!response.ok) throw new Error(`/api/models answered ${response.status}.`)
        const models: ModelList = await response.json()
        set({ models, modelsStatus: 'ready' })
        set(state => adoptModel(state, defaultModel(models.data)))
      } catch (error) {
        console.warn('The model list could not be read.', error)
        set({ modelsStatus: 'failed' })
      }
    },

    selectModel(id) {
      set(state =>
        editColumn(context, state, state.openId, column =>
          column.params.model === id
            ? column
            : { ...column, params: { ...column.params, model: id } },
        ),
      )
      const { recentModels } = get().preferences
      const recent = [id, ...recentModels.filter(model => model !== id)].slice(0, RECENT)
      get().setPreference('recentModels', recent)
    },

    toggleFavouriteModel(id) {
      const { favouriteModels } = get().preferences
      const favourites = favouriteModels.includes(id)
        ? favouriteModels.filter(model => model !== id)
        : [...favouriteModels, id]
      get().setPreference('favouriteModels', favourites)
    },
  }
}

function defaultModel(models: ModelInfo[]): string | undefined {
  const general = models.find(({ recommended_for }) => recommended_for.includes('general'))
  return (general ?? models[0])?.id
}

/** Fills in the model of an untouched conversation; that alone does not make it worth keeping. */
function adoptModel(state: PlaygroundState, model: string | undefined): Partial<PlaygroundState> {
  const column = selectColumn(state)
  if (column.params.model !== '' || model === undefined) return {}
  const open = state.documents[state.openId]
  if (!open) return {}
  const adopted = { ...column, params: { ...column.params, model } }
  const documents = {
    ...state.documents,
    [state.openId]: { ...open, columns: open.columns.with(0, adopted) },
  }
  return { documents }
}
