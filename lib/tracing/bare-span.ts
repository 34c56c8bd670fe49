import type { Attributes, AttributeValue, SpanContext } from "@opentelemetry/api";
import type { ReadableSpan } from "@opentelemetry/sdk-trace";
import { isRequestId } from "../http/request-id";
import { ownTracer, requestId } from "./own-spans";

type Rule = (value: AttributeValue) => boolean;

const matches =
  (shape: RegExp): Rule =>
  (value) =>
    typeof value === "string" && shape.test(value);

const isStatus: Rule = (value) => Number.isInteger(value);
const isMethod = matches(/^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|other)$/);

/** What this server says of a request itself: its route is a name that the build has given, never an address. */
const own: Record<string, Rule> = {
  "http.request.method": isMethod,
  "http.response.status_code": isStatus,
  "http.route": matches(/^(?:nowhere|\/[\w./[\]-]*)$/),
  [requestId]: (value) => isRequestId(String(value)),
};

const work = "next.span_type";
const isWork = matches(/^[A-Za-z]{1,40}\.[A-Za-z]{1,40}$/);

/** Of the framework's own words only these: in its routes, names and targets stand addresses that were asked for. */
const frameworks: Record<string, Rule> = { [work]: isWork, "http.method": isMethod, "http.status_code": isStatus };

function only(rules: Record<string, Rule>, attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([name, value]) => value !== undefined && Object.hasOwn(rules, name) && rules[name]?.(value),
    ),
  );
}

/** What a caller has put beside the ids stays here. */
const idsOf = ({ traceId, spanId, traceFlags, isRemote }: SpanContext): SpanContext => ({
  traceId,
  spanId,
  traceFlags,
  ...(isRemote !== undefined && { isRemote }),
});

const nameOf = ({ attributes }: ReadableSpan): string => String(attributes[work] ?? "work");

/** An error's words and its stack may quote what was sent; of what kind it was is enough to look for its place in the log. */
const bareEvents = ({ events }: ReadableSpan): ReadableSpan["events"] =>
  events
    .filter(({ name }) => name === "exception")
    .map(({ name, time, attributes = {} }) => ({
      name,
      time,
      attributes: only({ "exception.type": matches(/^[A-Z]\w{0,60}$/) }, attributes),
    }));

/** A span without anything that a visitor can have written: what is not known to be ours is left out. */
export function bareSpan(span: ReadableSpan): ReadableSpan {
  const { kind, startTime, endTime, duration, ended, resource, instrumentationScope } = span;
  const isOwn = instrumentationScope.name === ownTracer;
  const parent = span.parentSpanContext && idsOf(span.parentSpanContext);
  const attributes = only(isOwn ? own : frameworks, span.attributes);
  return {
    ...{ kind, startTime, endTime, duration, ended, resource, instrumentationScope, attributes },
    name: isOwn ? `${attributes["http.request.method"]} ${attributes["http.route"]}` : nameOf({ ...span, attributes }),
    spanContext: () => idsOf(span.spanContext()),
    ...(parent && { parentSpanContext: parent }),
    status: { code: span.status.code },
    links: [],
    events: bareEvents(span),
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}
