import { useTranslations } from "next-intl";
import { Choice, Choices, ChoicesOr } from "@/components/ui/choice";
import { DurationField } from "@/components/ui/duration-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Fieldset } from "@/components/ui/fieldset";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";

export function FormSpecimen() {
  const t = useTranslations("design.form");
  return (
    <section>
      <h2>{t("title")}</h2>
      <form>
        <ChoiceSpecimen />
        <FieldSpecimen name="plain" wrong={false} />
      </form>
    </section>
  );
}

export function FormErrorSpecimen() {
  const t = useTranslations("design.form");
  const ui = useTranslations("ui");
  const errors = [
    { fieldId: "wrong-age", message: t("ageError") },
    { fieldId: "wrong-pension", message: t("pensionError") },
    { fieldId: "wrong-province", message: t("provinceError") },
  ];
  return (
    <form>
      <ErrorSummary title={ui("errorTitle")} errors={errors} />
      <Fieldset id="wrong-dwelling" legend={t("question")} error={t("choiceError")} errorPrefix={ui("errorPrefix")}>
        <Choices inline>
          <Choice name="wrong" label={ui("yes")} />
          <Choice name="wrong" label={ui("no")} />
          <Choice name="wrong" label={ui("unsure")} />
        </Choices>
      </Fieldset>
      <FieldSpecimen name="wrong" wrong />
    </form>
  );
}

function ChoiceSpecimen() {
  const t = useTranslations("design.form");
  const ui = useTranslations("ui");
  return (
    <>
      <Fieldset id="dwelling" legend={t("question")} heading="h2" hint={t("questionHint")}>
        <Choices>
          <Choice name="dwelling" label={t("own")} hint={t("ownHint")} />
          <Choice name="dwelling" label={t("rent")} hint={t("rentHint")} defaultChecked />
          <Choice name="dwelling" label={t("none")} />
          <ChoicesOr>{ui("or")}</ChoicesOr>
          <Choice name="dwelling" label={ui("unsure")} hint={t("unsureHint")} />
        </Choices>
      </Fieldset>
      <Fieldset id="rights" legend={t("rights")}>
        <Choices inline>
          <Choice type="checkbox" name="rights" label={t("contracted")} defaultChecked />
          <Choice type="checkbox" name="rights" label={t("homestead")} />
        </Choices>
      </Fieldset>
    </>
  );
}

function FieldSpecimen({ name, wrong }: { name: string; wrong: boolean }) {
  const t = useTranslations("design.form");
  const ui = useTranslations("ui");
  const error = (text: string) => (wrong ? { error: text, errorPrefix: ui("errorPrefix") } : {});
  return (
    <>
      <NumberField
        id={`${name}-age`}
        name="age"
        label={t("age")}
        hint={t("ageHint")}
        unit={t("ageUnit")}
        defaultValue={wrong ? "136" : "36"}
        {...error(t("ageError"))}
      />
      <DurationField
        id={`${name}-pension`}
        label={t("pension")}
        hint={t("pensionHint")}
        years={{ name: "years", unit: ui("years"), defaultValue: "2" }}
        months={{ name: "months", unit: ui("months"), defaultValue: "11" }}
        {...error(t("pensionError"))}
      />
      <SelectField
        id={`${name}-province`}
        name="province"
        label={t("province")}
        emptyLabel={ui("choose")}
        options={[{ value: "unsure", label: ui("unsure") }]}
        {...error(t("provinceError"))}
      />
    </>
  );
}
