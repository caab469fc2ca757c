import pg from 'pg'
import { migrate } from './migrations.ts'
import { careless, startCluster } from './postgres.ts'
import { makeRunFolder } from './run-folder.ts'
import { loadDemo } from './world.ts'

/** The databases tests copy: `angkatan` is migrated and empty, `demo` holds the demo. */
export type Template = 'angkatan' | 'demo'

/** What a copy of a template is reached by. */
export type Copy = { app: string; owner: string; worker: string; backup: string; drop(): Promise<void> }

export type TestCluster = {
  root: string
  app: string
  owner: string
  worker: string
  backup: string
  home: string
  stop(): Promise<void>
}

/** The PostgreSQL of the run that this process belongs to, or else one of its own, gone with this process. */
export async function openTestCluster(): Promise<TestCluster> {
  const handed = process.env.ANGKATAN_TEST_CLUSTER
  return handed ? { ...JSON.parse(handed), stop: async () => {} } : startTestCluster()
}

/** Starts one PostgreSQL, with one copy of the demo, for every program of tests that this process begins from now on. */
export async function handOutCluster() {
  const cluster = await startTestCluster()
  process.env.ANGKATAN_TEST_CLUSTER = JSON.stringify(cluster)
  return cluster
}

/** A PostgreSQL for one run of tests, with both templates: fast, and gone with the process that started it. */
export async function startTestCluster(): Promise<TestCluster> {
  const { home, remove: stop } = await makeRunFolder('test')
  try {
    const cluster = await startCluster(home, careless)
    await migrate(cluster)
    await addDemoTemplate(cluster, home)
    const { root, app, owner, worker, backup } = cluster
    return { root, app, owner, worker, backup, home, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function addDemoTemplate(cluster: { root: string; owner: string }, home: string) {
  await asRoot(cluster.root, 'create database demo owner mig template angkatan strategy file_copy')
  await loadDemo(addressOf(cluster.owner, 'demo'), home)
}

/** A fresh database from a template: about a tenth of a second. */
export async function copyTemplate(
  cluster: Omit<TestCluster, 'home' | 'stop'>,
  from: Template,
  name: string,
): Promise<Copy> {
  await asRoot(cluster.root, `create database ${name} owner mig template ${from} strategy file_copy`)
  return {
    app: addressOf(cluster.app, name),
    owner: addressOf(cluster.owner, name),
    worker: addressOf(cluster.worker, name),
    backup: addressOf(cluster.backup, name),
    drop: () => asRoot(cluster.root, `drop database if exists ${name} with (force)`),
  }
}

const addressOf = (address: string, database: string) => address.replace(/[^/]+$/, database)

async function asRoot(root: string, sql: string) {
  const client = new pg.Client(root)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
