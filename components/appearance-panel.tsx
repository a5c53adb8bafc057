import type { ReaderWords } from '../lib/i18n';
import { ranges, stepped, type Appearance } from '../lib/settings/appearance';

export interface AppearancePanelProps {
  appearance: Appearance;
  onChange: (appearance: Appearance) => void;
  say: ReaderWords;
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [value: T, label: string])[];
  onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <div class="choice" role="group" aria-label={label}>
      <span class="label" aria-hidden="true">{label}</span>
      <div class="segments">
        {options.map(([option, words]) => (
          <button key={option} type="button" data-value={option} aria-pressed={option === value} onClick={() => onChoose(option)}>{words}</button>
        ))}
      </div>
    </div>
  );
}

interface StepperProps {
  name: keyof typeof ranges;
  label: string;
  less: string;
  more: string;
}

/** The looks of the reader: background, typeface, text size, line length, line spacing. Changes show at once. */
export function AppearancePanel({ appearance, onChange, say }: AppearancePanelProps) {
  const stepper = ({ name, label, less, more }: StepperProps) => {
    const value = appearance[name];
    const change = (direction: 1 | -1) => () => onChange(stepped(appearance, name, direction));
    return (
      <div class="choice" role="group" aria-label={label}>
        <span class="label" aria-hidden="true">{label}</span>
        <div class="segments">
          <button type="button" data-step={`${name}-`} disabled={value <= ranges[name].from} aria-label={`${label}: ${less}`} onClick={change(-1)}>{less}</button>
          <output aria-live="polite">{String(value).replace('.', ',')}</output>
          <button type="button" data-step={`${name}+`} disabled={value >= ranges[name].to} aria-label={`${label}: ${more}`} onClick={change(1)}>{more}</button>
        </div>
      </div>
    );
  };
  return (
    <div class="appearance-panel">
      <Choice
        label={say('theme')} value={appearance.theme} onChoose={(theme) => onChange({ ...appearance, theme })}
        options={[['system', say('themeSystem')], ['light', say('themeLight')], ['sepia', say('themeSepia')], ['dark', say('themeDark')]]}
      />
      <Choice
        label={say('font')} value={appearance.font} onChoose={(font) => onChange({ ...appearance, font })}
        options={[['serif', say('fontSerif')], ['sans', say('fontSans')]]}
      />
      {stepper({ name: 'size', label: say('size'), less: say('smaller'), more: say('larger') })}
      {stepper({ name: 'width', label: say('width'), less: say('narrower'), more: say('wider') })}
      {stepper({ name: 'lineHeight', label: say('lineHeight'), less: say('tighter'), more: say('looser') })}
    </div>
  );
}
