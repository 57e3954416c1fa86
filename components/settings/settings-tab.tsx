import { ExtraFieldsField } from './extra-fields-field'
import { ModelField } from './model-field'
import { ParametersSection } from './parameters-section'
import { Section } from './section'
import { StreamField } from './stream-field'
import { ToolChoiceField } from './tool-choice-field'
import { UserField } from './user-field'

/** The model and every parameter of the request that is not JSON by nature. */
export function SettingsTab() {
  return (
    <>
      <ModelField />
      <ParametersSection />
      <Section className="py-3">
        <ToolChoiceField />
      </Section>
      <Section className="py-2.5">
        <StreamField />
        <UserField />
        <ExtraFieldsField />
      </Section>
    </>
  )
}
