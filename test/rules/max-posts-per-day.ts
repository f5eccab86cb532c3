import rule from '../../rules/max-posts-per-day/rule.js'
import type {Draft, Network} from '../../src/types.js'
import {cases} from '../cases.js'

/** Drafts at those times of one day. */
const at = (network: Network, text: string, ...times: string[]): Draft[] => times.map((time) => ({text, network, scheduledAt: `2026-03-02T${time}`}))

const day = {scheduledAt: '2026-03-02T20:00'}

export default cases(rule, {
  en: {
    invalid: [
      {text: '⟦The kiln is cooling down.⟧', network: 'linkedin', ...day, beside: at('linkedin', 'Glaze day.', '09:00')},
      {text: '⟦The kiln is cooling down.⟧', network: 'instagram', ...day, beside: at('instagram', 'Glaze day.', '09:00', '13:00')},
      {text: '⟦Lights out.⟧', network: 'facebook', ...day, beside: at('facebook', 'Glaze day.', '09:00', '13:00')},
      {text: '⟦Lights out.⟧', network: 'x', ...day, beside: at('x', 'Glaze day.', '08:00', '09:00', '10:00', '11:00', '12:00', '13:00')},
      {text: '⟦Lights out.⟧', network: 'threads', ...day, beside: at('threads', 'Glaze day.', '08:00', '09:00', '10:00', '11:00', '12:00')},
      {text: '⟦Lights out.⟧', network: 'bluesky', ...day, beside: at('bluesky', 'Glaze day.', '08:00', '09:00', '10:00', '11:00', '12:00')},
      {text: '⟦Lights out.⟧', network: 'twitter', ...day, options: {max: {x: 1}}, beside: at('x', 'Glaze day.', '08:00')},
      {text: '⟦Lights out.⟧', network: 'telegram', ...day, options: {max: {telegram: 1}}, beside: at('telegram', 'Glaze day.', '08:00')},
      {text: '⟦Noon at the wheel.⟧', network: 'linkedin', scheduledAt: '2026-03-02T12:00:00+01:00', beside: at('linkedin', 'Glaze day.', '09:00:00+01:00')}
    ],
    valid: [
      {text: 'Lights out.', network: 'linkedin', ...day},
      {text: 'Lights out.', network: 'instagram', ...day, beside: at('instagram', 'Glaze day.', '09:00')},
      {text: 'Lights out.', network: 'linkedin', ...day, beside: [{text: 'Glaze day.', network: 'linkedin', scheduledAt: '2026-03-03'}], why: 'another day'},
      {text: 'Lights out.', network: 'linkedin', ...day, beside: at('x', 'Glaze day.', '09:00'), why: 'another network'},
      {text: 'Lights out.', network: 'linkedin', beside: at('linkedin', 'Glaze day.', '09:00'), why: 'it has no date'},
      {text: 'Lights out.', ...day, beside: [{text: 'Glaze day.', ...day}], why: 'the network is not known'},
      {text: 'Lights out.', network: 'pinterest', ...day, beside: at('pinterest', 'Glaze day.', '09:00', '10:00', '11:00'), why: 'no figure is known'},
      {text: 'It opens at ten.', network: 'linkedin', kind: 'reply', ...day, beside: at('linkedin', 'Glaze day.', '09:00'), why: 'a reply'},
      {text: 'Lights out.', network: 'linkedin', ...day, beside: [{...at('linkedin', 'It opens at ten.', '09:00')[0]!, kind: 'reply'}]},
      {text: '2/3 Then the glaze goes on.', network: 'linkedin', ...day, beside: at('linkedin', '1/3 First the clay.', '09:00'), why: 'a thread is one post'},
      {text: 'Then the glaze goes on (3/3)', network: 'linkedin', ...day, beside: at('linkedin', 'First the clay (1/3)', '09:00')},
      {text: 'Lights out.', network: 'linkedin', ...day, options: {max: {linkedin: 2}}, beside: at('linkedin', 'Glaze day.', '09:00')},
      {text: 'Lights out.', network: 'linkedin', ...day, beside: [{...at('linkedin', 'Glaze day.', '09:00')[0]!, campaign: 'spring'}], why: 'another campaign'},
      {text: 'Lights out.', network: 'linkedin', ...day, beside: [{...at('linkedin', 'Glaze day.', '09:00')[0]!, reference: true}], why: 'somebody else’s post'}
    ]
  },
  es: {
    invalid: [
      {text: '⟦El horno ya se enfría.⟧', network: 'linkedin', ...day, beside: at('linkedin', 'Día de esmalte.', '09:00')},
      {text: '⟦El horno ya se enfría.⟧', network: 'instagram', ...day, beside: at('instagram', 'Día de esmalte.', '09:00', '13:00')},
      {text: '⟦Apagamos la luz.⟧', network: 'facebook', ...day, beside: at('facebook', 'Día de esmalte.', '09:00', '13:00')},
      {text: '⟦Apagamos la luz.⟧', network: 'x', ...day, beside: at('x', 'Día de esmalte.', '08:00', '09:00', '10:00', '11:00', '12:00', '13:00')},
      {text: '⟦Apagamos la luz.⟧', network: 'threads', ...day, beside: at('threads', 'Día de esmalte.', '08:00', '09:00', '10:00', '11:00', '12:00')},
      {text: '⟦Apagamos la luz.⟧', network: 'mastodon', ...day, beside: at('mastodon', 'Día de esmalte.', '08:00', '09:00', '10:00', '11:00', '12:00')},
      {text: '⟦Apagamos la luz.⟧', network: 'whatsapp', ...day, options: {max: {whatsapp: 1}}, beside: at('whatsapp', 'Día de esmalte.', '08:00')},
      {text: '⟦Abrimos 24/7.⟧', network: 'linkedin', ...day, beside: at('linkedin', 'Día de esmalte.', '08:00')}
    ],
    valid: [
      {text: 'Apagamos la luz.', network: 'linkedin', ...day},
      {text: 'Apagamos la luz.', network: 'instagram', ...day, beside: at('instagram', 'Día de esmalte.', '09:00')},
      {text: 'Apagamos la luz.', network: 'linkedin', ...day, beside: [{text: 'Día de esmalte.', network: 'linkedin', scheduledAt: '2026-03-01T23:59'}]},
      {text: 'Apagamos la luz.', network: 'linkedin', ...day, beside: at('facebook', 'Día de esmalte.', '09:00')},
      {text: 'Apagamos la luz.', network: 'linkedin', beside: at('linkedin', 'Día de esmalte.', '09:00')},
      {text: 'Apagamos la luz.', ...day, beside: [{text: 'Día de esmalte.', ...day}]},
      {text: 'Apagamos la luz.', network: 'youtube', ...day, beside: at('youtube', 'Día de esmalte.', '09:00', '10:00', '11:00')},
      {text: 'Abre a las diez.', network: 'linkedin', kind: 'reply', ...day, beside: at('linkedin', 'Día de esmalte.', '09:00')},
      {text: '2/ Y después, el esmalte.', network: 'linkedin', ...day, beside: at('linkedin', '1/ Primero, el barro.', '09:00')},
      {text: 'Y después, el esmalte 2/3', network: 'linkedin', ...day, beside: at('linkedin', 'Primero, el barro 1/3', '09:00')},
      {text: 'Apagamos la luz.', network: 'linkedin', ...day, options: {max: {linkedin: 3}}, beside: at('linkedin', 'Día de esmalte.', '09:00', '10:00')},
      {text: 'Apagamos la luz.', network: 'linkedin', ...day, options: {max: {linkedin: 99}}, beside: at('linkedin', 'Día de esmalte.', '09:00')}
    ]
  }
})
