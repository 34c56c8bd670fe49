"use client";

import { fill } from "./texts";
import { DeskTable, type TableProps } from "./desk-table";

interface FormProps extends TableProps {
  locale: string;
  here: string | null;
  showsMore: boolean;
  toggle: (place: string) => void;
  apart: (place: string) => void;
  onMore: () => void;
}

/** Everything that is said of a household. Enter sends it where no script listens. */
export function DeskForm(props: FormProps) {
  const { desk, texts, locale, isLive, divisions, showsMore, onMore } = props;
  const { house, view } = desk;
  return (
    <form
      method="post"
      action={`/${locale}/counter/update`}
      className="desk-facts"
      autoComplete="off"
      onSubmit={(event) => isLive && event.preventDefault()}
    >
      {/* Enter in a field presses the first button of a form: it must be this one. */}
      {isLive ? null : (
        <button className="visually-hidden" tabIndex={-1} aria-hidden="true">
          {texts.update}
        </button>
      )}
      <input type="hidden" name="turn" value={view.turn} />
      <input type="hidden" name="people" value={house.people.join(" ")} />
      <Places {...props} />
      <DeskTable {...props} />
      {isLive ? (
        <p className="desk-more">
          <button type="button" onClick={onMore} aria-expanded={showsMore} aria-keyshortcuts="Alt+M">
            {showsMore ? texts.lessMore : texts.more} <kbd>Alt M</kbd>
          </button>
        </p>
      ) : (
        <Update divisions={divisions} texts={texts} />
      )}
    </form>
  );
}

/** What stands in for the scripts: the names of all divisions, and a button. */
function Update({ divisions, texts }: Pick<FormProps, "divisions" | "texts">) {
  return (
    <>
      <datalist id="divisions">
        {divisions.map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      <p className="desk-more">
        <button className="primary">{texts.update}</button>
      </p>
    </>
  );
}

function Places({ desk: { house, view }, here, texts, toggle, apart, isLive }: FormProps) {
  return (
    <fieldset className="desk-places">
      <legend className={here ? "visually-hidden" : "desk-where"}>
        {here ? texts.places : `${texts.placesOfHousehold}${texts.colon}`}
      </legend>
      {view.places.map(({ id, name }, index) => (
        <span key={id} className="chips">
          <label className={house.places.includes(id) ? "chip chosen" : "chip"}>
            <input
              type="checkbox"
              name="place"
              value={id}
              checked={house.places.includes(id)}
              onChange={() => toggle(id)}
            />
            {name} {isLive ? <kbd>{`Alt ${index + 1}`}</kbd> : null}
          </label>
          {house.places.includes(id) && id !== here ? (
            <label className="chip apart">
              <input
                type="checkbox"
                name="apart"
                value={id}
                checked={house.apart.includes(id)}
                onChange={() => apart(id)}
              />
              {fill(texts.apart, { place: name })}
            </label>
          ) : null}
        </span>
      ))}
    </fieldset>
  );
}
