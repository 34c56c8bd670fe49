import { jointSteps, type Step, type TopicId } from "./steps";

const ofLife = new Set<TopicId>(["dwelling", "work"]);
/** More questions than these are no page that can be looked through. */
const [mostJoined, mostOfLife] = [40, 16];

/**
 * Homes, and work, in several places are one page, and both of one place, while it stays one that can be looked through.
 * @param asks how many questions a step has open
 */
export function joined(ahead: readonly Step[], asks: (step: Step) => number): Step[] {
  const places = new Set(ahead.filter(({ topic }) => ofLife.has(topic)).map(({ place }) => place));
  const joint = jointSteps.filter(({ topic, joins }) => {
    if (topic === "life" && places.size > 1) return false;
    const here = joins.filter((step) => ahead.includes(step));
    const most = topic === "life" ? mostOfLife : mostJoined;
    return here.length > 1 && here.reduce((sum, step) => sum + asks(step), 0) <= most;
  });
  return ahead.flatMap((step) => {
    const one = joint.find(({ joins }) => joins.includes(step));
    if (!one) return [step];
    return ahead.find((other) => one.joins.includes(other)) === step ? [one] : [];
  });
}
