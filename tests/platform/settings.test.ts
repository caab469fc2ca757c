import { describe, expect, it } from 'vitest'
import { loopbackAddress, readSettings } from '@/lib/platform/settings'

describe('settings', () => {
  it('work without any variable', () => {
    expect(readSettings({})).toMatchObject({ host: '127.0.0.1', port: 3000, demo: true, uploadBytes: 10 * 1024 * 1024 })
  })

  it('count an empty variable as not set', () => {
    expect(readSettings({ PORT: '', ANGKATAN_URL: ' ' })).toMatchObject({
      port: 3000,
      publicUrl: 'http://127.0.0.1:3000',
    })
  })

  it('name the variable that is wrong', () => {
    expect(() => readSettings({ PORT: 'abc' })).toThrow('The setting PORT is wrong: must be a number from 1 to 65535.')
    expect(() => readSettings({ ANGKATAN_DEMO: 'maybe' })).toThrow('ANGKATAN_DEMO')
    expect(() => readSettings({ NEXTAUTH_SECRET: 'short' })).toThrow('NEXTAUTH_SECRET')
  })

  it('say for whom the log is, whether a start employs a worker, and who may read the measures', () => {
    expect(readSettings({})).toMatchObject({ isLogForService: false, hasOwnWorker: true, metricsToken: undefined })
    const service = {
      ANGKATAN_LOG_FORMAT: 'json',
      ANGKATAN_BACKGROUND: 'off',
      ANGKATAN_METRICS_TOKEN: 'sixteen letters!',
    }
    expect(readSettings(service)).toMatchObject({
      isLogForService: true,
      hasOwnWorker: false,
      metricsToken: 'sixteen letters!',
    })
    expect(() => readSettings({ ANGKATAN_METRICS_TOKEN: 'fifteen letters' })).toThrow('ANGKATAN_METRICS_TOKEN is wrong')
    expect(() => readSettings({ ANGKATAN_LOG_FORMAT: 'xml' })).toThrow('must be text or json')
  })

  it('accept forms from both names of the loopback address, and elsewhere from the public address alone', () => {
    expect(readSettings({ PORT: '3001' }).origins).toEqual(['http://127.0.0.1:3001', 'http://localhost:3001'])
    expect(readSettings({ ANGKATAN_URL: 'https://angkatan.example/' })).toMatchObject({
      publicUrl: 'https://angkatan.example',
      origins: ['https://angkatan.example'],
    })
  })

  it('know an address that no phone can open', () => {
    const of = (env: Record<string, string>) => loopbackAddress(readSettings(env))
    expect(of({})).toBe('http://127.0.0.1:3000')
    expect(of({ HOST: '::1' })).toBe('http://[::1]:3000')
    expect(of({ ANGKATAN_URL: 'http://localhost:3000' })).toBe('http://localhost:3000')
    expect(of({ ANGKATAN_URL: 'https://angkatan.example' })).toBeNull()
    expect(of({ ANGKATAN_URL: 'http://127.0.0.1.example' })).toBeNull()
  })
})
